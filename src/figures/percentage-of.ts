import { decimal } from "../decimal.ts";
import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";

const hundredth = decimal("0.01");

/** A percentage of another figure, which is never typed again (F2). Keeps the unit of that figure. */
export function percentageOf(about: About, percentage: NumberFigure, base: NumberFigure, words: string): NumberFigure {
  return computed(about, {
    value: percentage.value.times(base.value).times(hundredth),
    unit: base.unit,
    operands: [percentage, base],
    words,
    parts: [percentage, "×", base],
  });
}
