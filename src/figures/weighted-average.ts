import { decimal, sum } from "../decimal.ts";
import { formatNumber } from "../notation.ts";
import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";
import { DivisionByZero } from "./mistakes.ts";

/** A value with its share. */
export interface Weighted {
  /** Share in percent. */
  weight: NumberFigure;
  value: NumberFigure;
}

/**
 * Values weighted by their shares (F8). The shares are proportions: a group without its third route still has an average.
 * @throws DivisionByZero when all shares are zero
 */
export function weightedAverage(about: About, items: readonly Weighted[], words: string): NumberFigure {
  const whole = sum(items.map(({ weight }) => weight.value));
  const [first] = items;
  if (!first || whole.eq(0)) throw new DivisionByZero(about.id);
  const terms = items.flatMap(({ weight, value }, index) => [...(index === 0 ? [] : ["+"]), weight, "×", value]);
  const isWhole = whole.eq(decimal(100));
  const divisor = `${formatNumber(whole, Math.max(0, ...items.map(({ weight }) => weight.decimals)))}%`;
  return computed(about, {
    value: sum(items.map(({ weight, value }) => weight.value.times(value.value))).div(whole),
    unit: first.value.unit,
    operands: items.flatMap(({ weight, value }) => [weight, value]),
    words,
    parts: isWhole ? terms : ["(", ...terms, ")", "÷", divisor],
  });
}
