import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";

/** One figure minus another (F5). */
export function difference(about: About, from: NumberFigure, less: NumberFigure, words: string): NumberFigure {
  return computed(about, {
    value: from.value.minus(less.value),
    unit: from.unit,
    decimals: Math.max(from.decimals, less.decimals),
    operands: [from, less],
    words,
    parts: [from, "−", less],
  });
}
