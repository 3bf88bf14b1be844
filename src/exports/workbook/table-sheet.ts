import { formatFigure } from "../../figures/format.ts";
import { formatNumber } from "../../notation.ts";
import { shownCell } from "../../tables/shown.ts";
import type { Cell, Table } from "../../tables/table.ts";
import { numberIn, tableFormulas } from "./formulas.ts";
import { numberText } from "./number-text.ts";
import type { FormulaPiece, Position, Sheet, SheetCell, SheetFormula, SheetRow } from "./sheet.ts";

const narrowest = 10;
const widest = 60;

/**
 * A table as a sheet: the header in the first row, then a row for each row of the table. Numbers are exact and show the
 * decimals of the page; what can be computed from other cells is a formula.
 */
export function tableSheet(table: Table, name: string): Sheet {
  const hasDetail = table.rows.some(({ detail }) => detail !== undefined);
  const before = hasDetail ? 2 : 1;
  const formulas = tableFormulas(table);
  const rows = table.rows.map((row, index): SheetRow => {
    const own = row.cells.map((cell, column) =>
      sheetCell(cell, moved(formulas.get(`${index}:${column}`), { row: 1, column: before })),
    );
    const detail: SheetCell[] = hasDetail ? [row.detail ? text(row.detail) : { kind: "empty" }] : [];
    const look = row.kind === "totaal" || row.kind === "groep" ? { look: row.kind } : {};
    return { cells: [text(row.header), ...detail, ...own], ...look };
  });
  const titles = [
    { text: table.stub, isNumeric: false },
    ...(hasDetail ? [{ text: "Toelichting", isNumeric: false }] : []),
    ...table.columns.map(({ header, unit, numeric }) => ({
      text: unit ? `${header} (${unit})` : header,
      isNumeric: numeric,
    })),
  ];
  const header = titles.map((title, column) => ({ ...title, width: widthOf(title.text, rows, column) }));
  return { name, header, rows };
}

/** A cell of words. */
export const text = (words: string): SheetCell => ({ kind: "text", text: words });

function sheetCell(cell: Cell, formula: SheetFormula | undefined): SheetCell {
  if (cell.kind === "figure" && cell.figure.kind === "date") return { kind: "date", value: cell.figure.value };
  const number = numberIn(cell);
  if (!number) return text(shownCell(cell));
  const unit = cell.kind === "figure" && cell.withUnit ? withUnit(cell) : {};
  const { prefix = "", suffix = "" } = unit;
  const { value, decimals } = number;
  return {
    kind: "number",
    value: numberText(value),
    shown: `${prefix}${formatNumber(value, decimals)}${suffix}`,
    decimals,
    ...unit,
    ...(formula ? { formula } : {}),
  };
}

/** What stands before and after the bare number: `€ ` or ` weken`. */
function withUnit({ figure }: Extract<Cell, { kind: "figure" }>): { prefix?: string; suffix?: string } {
  if (figure.kind !== "number") return {};
  const shown = formatFigure(figure);
  const bare = formatNumber(figure.value.abs(), figure.decimals);
  const [prefix = "", suffix = ""] = shown.replace(/^\u2212/, "").split(bare);
  return { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** A formula of the table as one of the sheet, where the table starts lower and further to the right. */
function moved(formula: SheetFormula | undefined, by: Position): SheetFormula | undefined {
  if (!formula) return undefined;
  const move = ({ row, column }: Position): Position => ({ row: row + by.row, column: column + by.column });
  const moveCells = <Piece extends Exclude<FormulaPiece, string>>(piece: Piece): Exclude<FormulaPiece, string> =>
    "cell" in piece ? { cell: move(piece.cell) } : { from: move(piece.from), to: move(piece.to) };
  if ("sum" in formula) return { sum: formula.sum.map(moveCells) };
  return {
    ...formula,
    expression: formula.expression.map((piece) => (typeof piece === "string" ? piece : moveCells(piece))),
  };
}

function widthOf(title: string, rows: readonly SheetRow[], column: number): number {
  const lengths = rows.map(({ cells }) => {
    const cell = cells[column];
    if (cell?.kind === "number") return cell.shown.length - (cell.prefix?.length ?? 0);
    return cell?.kind === "text" ? cell.text.length : narrowest;
  });
  return Math.min(widest, Math.max(narrowest, title.length, ...lengths) + 2);
}

/** Rows that name the sources of a table, each with its place and the address in the register. */
export function sourceRows({ sources }: Table, registerOf: (source: string) => string): SheetRow[] {
  return sources.map((source) => ({
    cells: [text(source.title), text(source.at ?? ""), text(registerOf(source.id))],
  }));
}
