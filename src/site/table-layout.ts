import { shownCell, shownValue } from "../tables/shown.ts";
import type { Row, Table } from "../tables/table.ts";

/** Rows under one group heading; the first group of a table may have none. */
export interface RowGroup {
  heading?: Row;
  rows: Row[];
}

/** A table as HTML wants it: groups of rows, and a foot from the total on. */
export interface TableLayout {
  table: Table;
  groups: RowGroup[];
  foot: readonly Row[];
  /** Column whose shares are drawn as bars, and the width of each row's bar in percent of the widest. */
  bars?: { column: number; widths: ReadonlyMap<string, number> };
  /** Narrowest width in rem at which it reads well; past what a small screen has, the table scrolls sideways. */
  width: number;
}

const publishedColumn = "bron-vermeldt";
const stubWidth = 8;
const numberWidth = 4;
const wordWidth = 5;
const textWidth = 8;
/** Up to this many letters a cell is a word rather than a text. */
const longestWord = 14;
/** What a screen of 375 pixels has room for. */
export const narrowScreen = 20;

/** On paper a deviation from the source has its own column; on a screen it stands under the row's name. */
export function layoutTable(original: Table, isPrint: boolean): TableLayout {
  const table = isPrint ? original : withoutColumn(original, publishedColumn);
  const firstTotal = table.rows.findIndex((row) => row.kind === "totaal");
  const body = firstTotal < 0 ? table.rows : table.rows.slice(0, firstTotal);
  const bars = isPrint ? undefined : sharesOf(table, body);
  return {
    table,
    groups: groupsOf(body),
    foot: firstTotal < 0 ? [] : table.rows.slice(firstTotal),
    ...(bars ? { bars } : {}),
    width: table.columns.reduce((sum, { numeric }, index) => sum + columnWidth(table, index, numeric), stubWidth),
  };
}

function columnWidth({ rows }: Table, index: number, numeric: boolean): number {
  if (numeric) return numberWidth;
  const isWords = rows.every(({ cells }) => !cells[index] || shownCell(cells[index]).length <= longestWord);
  return isWords ? wordWidth : textWidth;
}

function withoutColumn(table: Table, id: string): Table {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) return table;
  const without = <T>(items: readonly T[]): T[] => items.filter((_, at) => at !== index);
  return {
    ...table,
    columns: without(table.columns),
    rows: table.rows.map((row) => (row.kind === "groep" ? row : { ...row, cells: without(row.cells) })),
  };
}

function groupsOf(rows: readonly Row[]): RowGroup[] {
  const groups: RowGroup[] = [];
  for (const row of rows) {
    if (row.kind === "groep") groups.push({ heading: row, rows: [] });
    else if (groups.length === 0) groups.push({ rows: [row] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

/** A column of shares beside amounts is worth a bar: it shows at a glance where the money goes. */
function sharesOf(table: Table, rows: readonly Row[]): TableLayout["bars"] {
  const column = table.columns.findIndex(({ id }) => id === "aandeel");
  if (column < 0 || table.columns.length > 3) return undefined;
  const shares = rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell?.kind === "figure" && cell.figure.kind === "number"
      ? [{ id: row.id, share: Number(shownValue(cell.figure)) }]
      : [];
  });
  const largest = Math.max(...shares.map(({ share }) => share));
  if (shares.length < 2 || largest <= 0) return undefined;
  return { column, widths: new Map(shares.map(({ id, share }) => [id, Math.round((share / largest) * 100)])) };
}
