import type { Column, Row } from "./table.ts";

/** Columns and rows without the columns in which nothing is known, totals left aside. */
export function withoutEmptyColumns(columns: readonly Column[], rows: readonly Row[]) {
  const parts = rows.filter(({ kind }) => kind !== "totaal");
  const filled = columns.map((_, index) =>
    parts.some(({ cells }) => cells[index] !== undefined && cells[index].kind !== "missing"),
  );
  return {
    columns: columns.filter((_, index) => filled[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => filled[index]) })),
  };
}
