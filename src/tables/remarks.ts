import { deviationOf } from "../figures/deviation.ts";
import type { Figure } from "../figures/figure.ts";
import { formatValue } from "../figures/format.ts";
import { formatList } from "../notation.ts";
import { publishedColumnId } from "./published.ts";
import type { Cell, Column, Row } from "./table.ts";

/** The figure without its remark, where the table says the same in another way. */
export function withoutRemark(cell: Cell): Cell {
  return cell.kind === "figure" ? { ...cell, figure: { ...cell.figure, remark: undefined } } : cell;
}

/** A figure and where in the table it stands. */
interface Spot {
  row: Row;
  column: Column;
  figure: Figure;
}

function spotsOf(columns: readonly Column[], rows: readonly Row[]): Spot[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const column = columns[index];
      return cell.kind === "figure" && column ? [{ row, column, figure: cell.figure }] : [];
    }),
  );
}

/** What the source printed where that is another number, unless a column shows it already, and why. */
function difference(figure: Figure, isShown: boolean): string[] {
  const deviation = deviationOf(figure);
  if (!deviation || figure.kind !== "number") return [];
  const printed = formatValue(deviation.printed, figure.unit, figure.decimals);
  const sentences = [isShown ? undefined : `De bron vermeldt ${printed}.`, figure.published?.remark];
  return [sentences.filter((sentence) => sentence !== undefined).join(" ")].filter((sentence) => sentence !== "");
}

/** Do the columns tell the same thing of different bodies or years, so that a remark must name which? */
function areAlike(spots: readonly Spot[]): boolean {
  const columns = new Set(spots.map(({ column }) => column));
  const isOneRow = new Set(spots.map(({ row }) => row)).size === 1;
  const units = new Set([...columns].map(({ unit }) => unit));
  return columns.size > 1 && (isOneRow || (units.size === 1 && [...columns].every(({ numeric }) => numeric)));
}

const list = (names: readonly string[]): string => formatList([...new Set(names)]);

/** The rows, and where it matters the columns, for which a remark holds; empty when it holds for all. */
function whereOf(spots: readonly Spot[], all: readonly Spot[]): string {
  const parts = all.filter(({ row }) => row.kind !== "totaal");
  const rows = new Set(spots.map(({ row }) => row));
  const isInAllRows = parts.every(({ row }) => rows.has(row));
  const isInAllColumns = all.every((spot) => !rows.has(spot.row) || spots.includes(spot));
  const names = [
    isInAllRows ? "" : list(spots.map(({ row }) => row.header)),
    isInAllColumns || !areAlike(all) ? "" : list(spots.map(({ column }) => column.header)),
  ];
  return names.filter((name) => name !== "").join(", ");
}

/**
 * The remarks that go with the figures of a table, each once. A remark that does not hold for all of them says for which:
 * `Onderwijsroute: De aanbesteding loopt nog.`
 */
export function remarksOf(columns: readonly Column[], rows: readonly Row[]): string[] {
  const published = columns.findIndex(({ id }) => id === publishedColumnId);
  const compared = columns[published - 1];
  const spots = spotsOf(columns, rows);
  const remarks = new Map<string, Spot[]>();
  for (const spot of spots) {
    const { figure, column } = spot;
    for (const remark of [...(figure.remark ? [figure.remark] : []), ...difference(figure, column === compared)]) {
      remarks.set(remark, [...(remarks.get(remark) ?? []), spot]);
    }
  }
  return [...remarks].map(([remark, own]) => [whereOf(own, spots), remark].filter((part) => part !== "").join(": "));
}
