import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";

/** A percentage of another figure, which is never typed again (F2). Keeps the unit of that figure. */
export function percentageOf(about: About, percentage: NumberFigure, base: NumberFigure, words: string): NumberFigure {
  return computed(about, {
    value: percentage.value.times(base.value).div(100),
    unit: base.unit,
    operands: [percentage, base],
    words,
    parts: [percentage, "×", base],
  });
}
