import { sum as add } from "../decimal.ts";
import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";

/** Up to this many parts a formula can be read as a line of values. */
const readable = 4;

/** Parts added up from their unrounded values (F3, F4). */
export function sum(about: About, parts: readonly NumberFigure[], words: string): NumberFigure {
  const [first] = parts;
  if (!first) throw new RangeError(`figure ${about.id} has nothing to add up`);
  return computed(about, {
    value: add(parts.map((part) => part.value)),
    unit: first.unit,
    decimals: Math.max(...parts.map((part) => part.decimals)),
    operands: parts,
    words,
    parts: parts.length > readable ? [] : parts.flatMap((part, index) => (index === 0 ? [part] : ["+", part])),
  });
}
