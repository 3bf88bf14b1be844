import { deviationOf } from "../figures/deviation.ts";
import type { Figure } from "../figures/figure.ts";
import { formatNumber } from "../notation.ts";
import { numbers } from "./column.ts";
import type { Cell, Column, Row } from "./table.ts";
import { missing, text } from "./table.ts";

/** Id of the column that shows what the source printed. */
export const publishedColumnId = "bron-vermeldt";

function publishedCell(figure: Figure | undefined): Cell {
  if (figure?.kind !== "number") return missing("n.v.t.");
  const deviation = deviationOf(figure);
  if (deviation)
    return { kind: "text", text: formatNumber(deviation.printed, figure.decimals), value: deviation.printed };
  const isPrinted = figure.operands.length === 0 || figure.published !== undefined;
  return isPrinted ? text("gelijk") : missing("niet vermeld");
}

const insert = <T>(list: readonly T[], index: number, added: T): T[] => [
  ...list.slice(0, index),
  added,
  ...list.slice(index),
];

/**
 * Columns and rows with a column ‘Bron vermeldt’ after the column `of`, when some figure in that column differs from
 * what its source printed; otherwise as they were.
 */
export function withPublished(columns: readonly Column[], rows: readonly Row[], of: string) {
  const index = columns.findIndex((column) => column.id === of);
  const figureOf = (row: Row): Figure | undefined => {
    const cell = row.cells[index];
    return cell?.kind === "figure" ? cell.figure : undefined;
  };
  const figures = rows.flatMap((row) => figureOf(row) ?? []);
  if (!figures.some(deviationOf)) return { columns, rows };
  return {
    columns: insert(columns, index + 1, numbers(publishedColumnId, "Bron vermeldt", columns[index]?.unit)),
    rows: rows.map((row) =>
      row.kind === "groep" ? row : { ...row, cells: insert(row.cells, index + 1, publishedCell(figureOf(row))) },
    ),
  };
}
