import { decimal } from "../../../src/decimal.ts";
import type { NumberFigure } from "../../../src/figures/figure.ts";
import type { Unit } from "../../../src/status.ts";

export const plan = { id: "plan", title: "Plan, 2021" };

/** A typed value, with what a test wants to say about it. */
export function given(id: string, value: number, unit: Unit = "euro", about: Partial<NumberFigure> = {}): NumberFigure {
  return {
    kind: "number",
    id,
    label: id,
    group: "Proef",
    value: decimal(value),
    unit,
    decimals: 0,
    status: "raming",
    source: plan,
    operands: [],
    ...about,
  };
}

/** A computed value made from others. */
export function made(
  id: string,
  value: number,
  operands: NumberFigure[],
  about: Partial<NumberFigure> = {},
): NumberFigure {
  return given(id, value, "euro", { source: undefined, operands, ...about });
}
