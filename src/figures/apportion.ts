import { type Decimal, largestRemainder, sum } from "../decimal.ts";
import { formatNumber } from "../notation.ts";
import type { Unit } from "../status.ts";
import { type About, computed } from "./computed.ts";
import type { Figure, NumberFigure } from "./figure.ts";
import { DivisionByZero } from "./mistakes.ts";

/** A total with the shares that it is divided over. */
export interface Apportionment {
  total: Decimal;
  shares: readonly NumberFigure[];
  decimals: number;
  unit: Unit;
}

/** Up to this many parts can be read as a sum. */
const readable = 4;

function roundingOf(values: readonly Decimal[], total: Decimal, decimals: number): string {
  const [whole, ...parts] = [total, ...values].map((value) => formatNumber(value, decimals));
  const together = parts.length > readable ? `alle delen zijn samen ${whole}` : `${parts.join(" + ")} = ${whole}`;
  return `Afgerond met de methode van de grootste resten: ${together}.`;
}

/**
 * Divides a total over shares by the method of the largest remainders (F4, F7), so that the parts add up to it.
 * Gives one function that makes the figure of the share at an index; the division itself is made once.
 */
export function apportion(ask: () => Apportionment) {
  let made: (Apportionment & { whole: Decimal; values: readonly Decimal[] }) | undefined;
  const make = (id: string) => {
    const asked = ask();
    const shares = asked.shares.map((share) => share.value);
    const whole = sum(shares);
    if (whole.lte(0)) throw new DivisionByZero(id);
    return { ...asked, whole, values: largestRemainder(asked.total, shares, asked.decimals) };
  };
  return (
    about: About,
    index: number,
    formula: { operands: readonly NumberFigure[]; words: string; parts: readonly (Figure | string)[] },
  ): NumberFigure => {
    made ??= make(about.id);
    const { total, shares, decimals, unit, whole, values } = made;
    const share = shares[index];
    const value = values[index];
    if (!share || !value) throw new RangeError(`there is no share ${index}`);
    const unrounded = total.times(share.value).div(whole);
    return computed(about, {
      value,
      unit,
      decimals,
      ...formula,
      ...(values.length > 1 ? { rounding: roundingOf(values, total, decimals), unrounded } : {}),
    });
  };
}
