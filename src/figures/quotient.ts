import type { Unit } from "../status.ts";
import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";
import { DivisionByZero } from "./mistakes.ts";

/** One figure divided by another: euros per person, hours per week (F17). @throws DivisionByZero */
export function quotient(
  about: About,
  dividend: NumberFigure,
  divisor: NumberFigure,
  unit: Unit,
  words: string,
): NumberFigure {
  if (divisor.value.eq(0)) throw new DivisionByZero(about.id);
  return computed(about, {
    value: dividend.value.div(divisor.value),
    unit,
    operands: [dividend, divisor],
    words,
    parts: [dividend, "÷", divisor],
  });
}
