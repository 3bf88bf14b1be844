import { type About, computed } from "./computed.ts";
import type { NumberFigure } from "./figure.ts";
import { DivisionByZero } from "./mistakes.ts";

/** Growth from an earlier figure to a later one, in percent (F12). @throws DivisionByZero */
export function growth(about: About, earlier: NumberFigure, later: NumberFigure, words: string): NumberFigure {
  if (earlier.value.eq(0)) throw new DivisionByZero(about.id);
  return computed(about, {
    value: later.value.div(earlier.value).minus(1).times(100),
    unit: "procent",
    operands: [later, earlier],
    words,
    parts: [later, "÷", earlier, "− 1"],
  });
}
