import type { PlainDate } from "../calendar.ts";
import type { Cell, Row, Table } from "./table.ts";

/** Which part of a table is wanted. */
export interface ExtractChoice {
  /** Ids of columns, in the order of the table; all when absent. */
  columns?: readonly string[];
  /** Most rows. */
  rows?: number;
  /** Rows of which this column has a date before `from` are passed over. */
  upcoming?: { column: string; from: PlainDate };
}

/** More rows of a sum than this take more of a summary than they tell. */
const longestSum = 12;

/**
 * A piece of a table for a summary: fewer columns and rows, without remarks and without columns in which nothing is left. A note
 * says how many rows were left out. Part of a sum misleads: one is shown whole, or where it is long, from its total on.
 */
export function extractTable(table: Table, { columns, rows: most, upcoming }: ExtractChoice): Table {
  const dates = upcoming ? table.columns.findIndex(({ id }) => id === upcoming.column) : -1;
  const isPast = ({ cells }: Row): boolean => dates >= 0 && isBefore(cells[dates], upcoming?.from);
  const candidates = table.rows.filter((row) => row.kind !== "groep" && !isPast(row));
  const total = candidates.findIndex(({ kind }) => kind === "totaal");
  const sum = candidates.length > longestSum ? candidates.slice(total) : candidates;
  const shown = total < 0 ? candidates.slice(0, most) : sum;
  const leftOut = table.rows.filter(({ kind }) => kind !== "groep").length - shown.length;
  const kept = table.columns.map(
    ({ id }, index) =>
      (!columns || columns.includes(id)) && shown.some(({ cells }) => cells[index]?.kind !== "missing"),
  );
  const only = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => kept[index]);
  return {
    ...table,
    columns: only(table.columns),
    rows: shown.map(({ detail: _, ...row }) => ({ ...row, cells: only(row.cells) })),
    notes:
      leftOut > 0
        ? [leftOut === 1 ? "In het stuk staat nog één regel." : `In het stuk staan nog ${leftOut} regels.`]
        : [],
    wide: false,
    sideways: false,
  };
}

function isBefore(cell: Cell | undefined, from: PlainDate | undefined): boolean {
  return cell?.kind === "figure" && cell.figure.kind === "date" && from !== undefined && cell.figure.value < from;
}
