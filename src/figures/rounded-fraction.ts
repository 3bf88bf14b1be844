import { roundHalfUp } from "../decimal.ts";
import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";
import { DivisionByZero } from "./mistakes.ts";

/**
 * A fraction of a whole number, rounded half up to whole units (F6): two thirds of 42 people are 28.
 * A fraction, not a percentage: 67% of 42 would be 28,14. @throws DivisionByZero
 */
export function roundedFraction(
  about: About,
  whole: NumberFigure,
  numerator: NumberFigure,
  denominator: NumberFigure,
  words: string,
): NumberFigure {
  if (denominator.value.eq(0)) throw new DivisionByZero(about.id);
  const exact = whole.value.times(numerator.value).div(denominator.value);
  const value = roundHalfUp(exact, 0);
  return computed(about, {
    value,
    unit: whole.unit,
    operands: [whole, numerator, denominator],
    words,
    parts: [whole, "×", numerator, "÷", denominator],
    ...(value.eq(exact) ? {} : { rounding: "Afgerond op hele aantallen, een half naar boven.", unrounded: exact }),
  });
}
