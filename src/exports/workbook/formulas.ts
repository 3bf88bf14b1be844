import { type Decimal, decimal, roundHalfUp, sum, zero } from "../../decimal.ts";
import type { NumberFigure } from "../../figures/figure.ts";
import type { Cell, Table } from "../../tables/table.ts";
import type { FormulaPiece, Position, SheetFormula } from "./sheet.ts";

/** A formula may give this much less or more than the value: half a cent. */
const tolerance = decimal("0.005");

interface Found {
  formula: SheetFormula;
  /** Cells of the table that it reads, as `row:column`. */
  reads: readonly string[];
}

const keyOf = ({ row, column }: Position): string => `${row}:${column}`;

/** The number in a cell, when it is one. */
export function numberIn(cell: Cell | undefined): { value: Decimal; decimals: number } | undefined {
  if (cell?.kind === "text" && cell.value) return { value: cell.value, decimals: decimalsOf(cell.text) };
  if (cell?.kind !== "figure" || cell.figure.kind !== "number") return undefined;
  return { value: cell.figure.value, decimals: cell.figure.decimals };
}

/** As many as the text shows: one for `100,0`. */
function decimalsOf(text: string): number {
  return /,(\d+)$/.exec(text)?.[1]?.length ?? 0;
}

/**
 * Which cells of a table can be computed from its other cells, by position in the table. A figure that was computed from
 * figures that stand in the table keeps its formula; a total adds up what stands above it. Only where that gives the value of
 * the table, to the cent; and never in a circle.
 */
export function tableFormulas(table: Table): Map<string, SheetFormula> {
  const places = placesOf(table);
  const found = new Map<string, Found>();
  // Totals first: where two cells could each be computed from the other, the total is the formula.
  const order = table.rows.map((row, index) => ({ row, index })).sort((a, b) => rank(a.row.kind) - rank(b.row.kind));
  for (const { row, index } of order) {
    row.cells.forEach((cell, column) => {
      const here = { row: index, column };
      const candidate =
        ownFormula(cell, here, places) ?? (row.kind === "totaal" ? columnSum(table, cell, here) : undefined);
      if (candidate && !makesCircle(keyOf(here), candidate, found)) found.set(keyOf(here), candidate);
    });
  }
  return new Map([...found].map(([key, { formula }]) => [key, formula]));
}

const rank = (kind: string): number => (kind === "totaal" ? 0 : 1);

/** Where each figure of a table stands first. */
function placesOf(table: Table): Map<string, Position> {
  const places = new Map<string, Position>();
  table.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell.kind === "figure" && !places.has(cell.figure.id)) places.set(cell.figure.id, { row, column });
    });
  });
  return places;
}

/** The formula of the figure itself, when all that it was computed from stands in other cells. */
function ownFormula(cell: Cell, here: Position, places: ReadonlyMap<string, Position>): Found | undefined {
  if (cell.kind !== "figure" || cell.figure.kind !== "number" || cell.figure.operands.length === 0) return undefined;
  const { figure } = cell;
  const operands = figure.operands.flatMap((operand) => {
    const place = places.get(operand.id);
    const isElsewhere = place && keyOf(place) !== keyOf(here);
    return isElsewhere && operand.kind === "number" ? [{ operand, place }] : [];
  });
  if (operands.length < figure.operands.length) return undefined;
  const reads = operands.map(({ place }) => keyOf(place));
  const added = sum(operands.map(({ operand }) => operand.value));
  if (operands.length > 1 && isSame(added, figure)) {
    return { formula: { sum: ranges(operands.map(({ place }) => place)) }, reads };
  }
  const formula = expressionOf(figure, places);
  return formula ? { formula, reads } : undefined;
}

/** Between percentages and what they are taken of lies a hundred. */
const factors = [
  { factor: decimal(1), before: "", after: "" },
  { factor: decimal("0.01"), before: "(", after: ")/100" },
  { factor: decimal(100), before: "(", after: ")*100" },
];

/** `B2*C2`, from the written formula of a figure, when it gives the value; rounded where the figure says that it is. */
function expressionOf(figure: NumberFigure, places: ReadonlyMap<string, Position>): SheetFormula | undefined {
  const signs: Record<string, string> = { "+": "+", "−": "-", "-": "-", "×": "*", "÷": "/" };
  const pieces: FormulaPiece[] = [];
  const values: (Decimal | string)[] = [];
  for (const part of figure.formula?.parts ?? []) {
    if ("text" in part) {
      // A sign, with or without a number after it: the `− 1` of a growth.
      const [, sign = "", number] = /^\s*([-+−×÷])\s*(\d+)?\s*$/.exec(part.text) ?? [];
      const own = signs[sign];
      if (!own) return undefined;
      pieces.push(own, ...(number ? [number] : []));
      values.push(own, ...(number ? [decimal(number)] : []));
    } else {
      const cell = places.get(part.figure.id);
      if (!cell || part.figure.kind !== "number") return undefined;
      pieces.push({ cell });
      values.push(part.figure.value);
    }
  }
  const value = calculated(values);
  if (!value) return undefined;
  const isRounded = figure.rounding !== undefined;
  const result = (factor: Decimal): Decimal =>
    isRounded ? roundHalfUp(value.times(factor), figure.decimals) : value.times(factor);
  const fitting = factors.find(({ factor }) => isSame(result(factor), figure));
  if (!fitting) return undefined;
  const expression = fitting.before ? [fitting.before, ...pieces, fitting.after] : pieces;
  return isRounded ? { expression, round: figure.decimals } : { expression };
}

/** The value of numbers with signs between them, multiplication and division first; undefined when it cannot be read. */
function calculated(values: readonly (Decimal | string)[]): Decimal | undefined {
  const terms: { sign: string; value: Decimal }[] = [];
  for (let index = 0; index < values.length; index += 2) {
    const value = values[index];
    const sign = index === 0 ? "+" : values[index - 1];
    if (value === undefined || typeof value === "string" || typeof sign !== "string") return undefined;
    const last = terms.at(-1);
    if (sign === "*" && last) last.value = last.value.times(value);
    else if (sign === "/" && last) {
      if (value.eq(0)) return undefined;
      last.value = last.value.div(value);
    } else terms.push({ sign, value });
  }
  if (terms.length === 0 || values.length % 2 === 0) return undefined;
  return terms.reduce((total, { sign, value }) => (sign === "-" ? total.minus(value) : total.plus(value)), zero);
}

/** The numbers above a total, up to the total before it, when they add up to it. */
function columnSum(table: Table, cell: Cell, here: Position): Found | undefined {
  const total = numberIn(cell);
  if (!total) return undefined;
  const above: { place: Position; value: Decimal }[] = [];
  for (let row = here.row - 1; row >= 0 && table.rows[row]?.kind !== "totaal"; row--) {
    const number = numberIn(table.rows[row]?.cells[here.column]);
    if (number) above.unshift({ place: { row, column: here.column }, value: number.value });
  }
  if (above.length === 0 || !isSame(sum(above.map(({ value }) => value)), total)) return undefined;
  const places = above.map(({ place }) => place);
  return { formula: { sum: ranges(places) }, reads: places.map(keyOf) };
}

/** The same to the cent, and the same as a reader sees it. */
function isSame(value: Decimal, { value: expected, decimals }: { value: Decimal; decimals: number }): boolean {
  return value.minus(expected).abs().lt(tolerance) && roundHalfUp(value, decimals).eq(roundHalfUp(expected, decimals));
}

/** Cells under one another become one range. */
function ranges(places: readonly Position[]): Exclude<FormulaPiece, string>[] {
  const runs: { from: Position; to: Position }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last.to.column === place.column && last.to.row + 1 === place.row) last.to = place;
    else runs.push({ from: place, to: place });
  }
  return runs.map((run) => (run.from === run.to ? { cell: run.from } : run));
}

function makesCircle(key: string, { reads }: Found, found: ReadonlyMap<string, Found>): boolean {
  const open = [...reads];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === key) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(found.get(next)?.reads ?? []));
  }
  return false;
}
