import { sum } from "../decimal.ts";
import { weakest } from "../status.ts";
import { type About, formulaParts } from "./computed.ts";
import { deadline } from "./deadline.ts";
import type { DateFigure, NumberFigure } from "./figure.ts";

/** The date that lies so many months before another one, counted back in one step (F14). */
export function monthsBefore(
  { published: _, ...about }: About,
  start: DateFigure,
  months: readonly NumberFigure[],
  words: string,
): DateFigure {
  const operands = [start, ...months];
  return {
    kind: "date",
    ...about,
    value: deadline(start.value, -Number(sum(months.map((each) => each.value)).toString()), "maanden"),
    status: weakest(operands.map((operand) => operand.status)),
    formula: { words, parts: formulaParts([start, ...months.flatMap((each) => ["−", each])]) },
    operands,
  };
}
