import type { PlainDate } from "../../calendar.ts";

/** A cell by its row and column in a sheet, both from 0. */
export interface Position {
  row: number;
  column: number;
}

/** A piece of a formula: a sign, a cell, or cells in one column from the first to the last. */
export type FormulaPiece = string | { cell: Position } | { from: Position; to: Position };

/** `SUM` of its arguments, or an expression of cells and signs, which may be rounded to so many decimals. */
export type SheetFormula =
  | { sum: readonly Exclude<FormulaPiece, string>[] }
  | { expression: readonly FormulaPiece[]; round?: number };

export interface NumberCell {
  kind: "number";
  /** Digits with a point, as both formats write it: `38528.4`. */
  value: string;
  /** As its style shows it, for a program that does not compute: `€ 38.528`. */
  shown: string;
  /** Decimals to show. */
  decimals: number;
  /** What stands before the number, as `€ `, and after it, as ` weken`. */
  prefix?: string;
  suffix?: string;
  /** What the program computes when another cell changes; `value` is what it gives now. */
  formula?: SheetFormula;
}

export type SheetCell =
  | { kind: "text"; text: string }
  | NumberCell
  | { kind: "date"; value: PlainDate }
  | { kind: "empty" };

export interface SheetRow {
  cells: readonly SheetCell[];
  /** How it stands out: a total under a line, a heading over rows. */
  look?: "totaal" | "groep";
}

/** One sheet of a workbook; its header stays in sight while the rows scroll. */
export interface Sheet {
  /** At most 31 characters, unique in the workbook, without []:*?/\ */
  name: string;
  header: readonly { text: string /** In characters. */; width: number; isNumeric: boolean }[];
  rows: readonly SheetRow[];
}

export interface Workbook {
  title: string;
  author: string;
  /** Date of the data, yyyy-mm-dd: the same data give the same file. */
  date: PlainDate;
  sheets: readonly Sheet[];
}

/** `B7`, for the second column of the seventh row. */
export function cellName({ row, column }: Position): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** How a format writes formulas. */
export interface FormulaNotation {
  cell(name: string): string;
  range(from: string, to: string): string;
  /** Between the arguments of a function. */
  separator: string;
}

/** A formula in the words of a format. */
export function formulaText(formula: SheetFormula, { cell, range, separator }: FormulaNotation): string {
  const piece = (part: FormulaPiece): string => {
    if (typeof part === "string") return part;
    return "cell" in part ? cell(cellName(part.cell)) : range(cellName(part.from), cellName(part.to));
  };
  if ("sum" in formula) return `SUM(${formula.sum.map(piece).join(separator)})`;
  const expression = formula.expression.map(piece).join("");
  return formula.round === undefined ? expression : `ROUND(${expression}${separator}${formula.round})`;
}

const longestName = 31;

/** Names that a spreadsheet accepts: short enough, without signs that formulas use, and each once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\']/g, " ").trim() || "Blad";
    let unique = plain.slice(0, longestName);
    for (let count = 2; taken.has(unique.toLowerCase()); count++) {
      const end = ` ${count}`;
      unique = plain.slice(0, longestName - end.length) + end;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
