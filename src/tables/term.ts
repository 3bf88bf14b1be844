import type { Decimal } from "../decimal.ts";
import { decimal } from "../decimal.ts";
import type { NumberFigure } from "../figures/figure.ts";
import { formatValue } from "../figures/format.ts";
import type { Unit } from "../status.ts";

/** Units of time that convert into each other without a calendar: weeks are days, years are months. */
const steps: Partial<Record<Unit, { base: Unit; size: number }>> = {
  dagen: { base: "dagen", size: 1 },
  weken: { base: "dagen", size: 7 },
  maanden: { base: "maanden", size: 1 },
  jaren: { base: "maanden", size: 12 },
};

/** Mean length of a month in days: 365,25 / 12. Only used to compare weeks with months. */
const daysPerMonth = decimal("30.4375");

function inBase({ value, unit }: NumberFigure): { length: Decimal; base: Unit } {
  const { base, size } = steps[unit] ?? { base: unit, size: 1 };
  return { length: value.times(size), base };
}

function inDays(term: NumberFigure): Decimal {
  const { length, base } = inBase(term);
  return base === "maanden" ? length.times(daysPerMonth) : length;
}

/** `ja, gelijk aan de wet`, `ja, 2 weken korter`, `nee, 3 weken te lang`; without a length where units do not convert. */
export function againstLimit(term: NumberFigure, limit: NumberFigure): string {
  const [own, legal] = [inBase(term), inBase(limit)];
  if (own.base !== legal.base) return inDays(term).gt(inDays(limit)) ? "nee, te lang" : "ja";
  const difference = own.length.minus(legal.length);
  if (difference.eq(0)) return "ja, gelijk aan de wet";
  const isSameUnit = term.unit === limit.unit;
  const size = isSameUnit ? difference.div(steps[term.unit]?.size ?? 1) : difference;
  const words = formatValue(size.abs(), isSameUnit ? term.unit : own.base, 0);
  return difference.gt(0) ? `nee, ${words} te lang` : `ja, ${words} korter`;
}
