import { decimal } from "../decimal.ts";
import type { Unit } from "../status.ts";
import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";

/** Factors multiplied: formatie times tarief (F1), people times price. */
export function product(about: About, factors: readonly NumberFigure[], unit: Unit, words: string): NumberFigure {
  return computed(about, {
    value: factors.reduce((value, factor) => value.times(factor.value), decimal(1)),
    unit,
    operands: factors,
    words,
    parts: factors.flatMap((factor, index) => (index === 0 ? [factor] : ["×", factor])),
  });
}
