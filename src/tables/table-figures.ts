import type { Figure } from "../figures/figure.ts";
import type { Row, Table } from "./table.ts";

/** The figures that the rows show, each once, in reading order. */
export function rowFigures(rows: readonly Row[]): Figure[] {
  const figures = new Map<string, Figure>();
  for (const { cells } of rows) {
    for (const cell of cells) if (cell.kind === "figure") figures.set(cell.figure.id, cell.figure);
  }
  return [...figures.values()];
}

/** The figures that a table shows, each once, in reading order. */
export function tableFigures(table: Table): Figure[] {
  return rowFigures(table.rows);
}
