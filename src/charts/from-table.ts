import type { NumberFigure } from "../figures/figure.ts";
import type { Row, Table } from "../tables/table.ts";

/** The number in a column of a row; undefined where it is missing or no number. */
export function numberIn(table: Table, row: Row, column: string): NumberFigure | undefined {
  const cell = row.cells[table.columns.findIndex(({ id }) => id === column)];
  return cell?.kind === "figure" && cell.figure.kind === "number" ? cell.figure : undefined;
}

/** The text of a cell; undefined where it is missing. */
export function textIn(table: Table, row: Row, column: string): string | undefined {
  const cell = row.cells[table.columns.findIndex(({ id }) => id === column)];
  if (cell?.kind === "text") return cell.text;
  return cell?.kind === "list" ? cell.items.join("; ") : undefined;
}
