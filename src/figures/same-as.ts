import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";

/** Another figure under a second name, such as a norm that becomes the amount available. */
export function sameAs(about: About, other: NumberFigure, words: string): NumberFigure {
  const { value, unit, decimals } = other;
  return computed(about, { value, unit, decimals, operands: [other], words, parts: [other] });
}
