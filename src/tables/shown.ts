import type { Decimal } from "../decimal.ts";
import { roundHalfUp, sum } from "../decimal.ts";
import type { NumberFigure } from "../figures/figure.ts";
import { formatBare, formatFigure } from "../figures/format.ts";
import type { Cell } from "./table.ts";

/** The value that a reader sees, as a number. */
export function shownValue(figure: NumberFigure): Decimal {
  return roundHalfUp(figure.value, figure.decimals);
}

/** What a reader gets who adds up the numbers as they are shown. */
export function shownSum(figures: readonly NumberFigure[]): Decimal {
  return sum(figures.map(shownValue));
}

/** A cell in one line of plain text; the unit stands in the header of the column, unless the cell says otherwise. */
export function shownCell(cell: Cell): string {
  switch (cell.kind) {
    case "figure":
      return cell.withUnit ? formatFigure(cell.figure) : formatBare(cell.figure);
    case "list":
      return cell.items.join("; ");
    case "answer":
      return cell.answer.remark ? `${cell.answer.answer} (${cell.answer.remark})` : cell.answer.answer;
    default:
      return cell.text;
  }
}
