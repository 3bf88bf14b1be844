import type { WorkSheet } from "@e965/xlsx";
import { decimal, roundHalfUp } from "../../src/decimal.ts";

/** What a formula gave when the file was written, and what it gives now. */
export interface Recalculated {
  cached: number;
  computed: number;
}

/** A formula of a workbook computed again, as a spreadsheet does: `SUM` of cells and ranges, `ROUND`, or signs between cells. */
export function recalculated(sheet: WorkSheet): Map<string, Recalculated> {
  const cellOf = (name: string) => sheet[name] as { v?: unknown; f?: string } | undefined;
  const numberAt = (name: string): number => {
    const cell = cellOf(name);
    if (cell?.f) return evaluate(cell.f);
    return typeof cell?.v === "number" ? cell.v : 0;
  };
  const evaluate = (formula: string): number => {
    const sum = /^SUM\((.*)\)$/.exec(formula)?.[1];
    if (sum !== undefined)
      return sum
        .split(/[,;]/)
        .flatMap(namesIn)
        .reduce((total, name) => total + numberAt(name), 0);
    const [, rounded, decimals] = /^ROUND\((.*)[,;](\d+)\)$/.exec(formula) ?? [];
    // Decimal digits, as a spreadsheet rounds: a half that binary digits miss goes up.
    if (rounded !== undefined) return Number(roundHalfUp(decimal(evaluate(rounded).toFixed(10)), Number(decimals)));
    const [, inner, sign, factor] = /^\((.*)\)([*/])(\d+)$/.exec(formula) ?? [];
    if (inner !== undefined) return sign === "*" ? evaluate(inner) * Number(factor) : evaluate(inner) / Number(factor);
    const tokens = formula.match(/[A-Z]+\d+|\d+(?:\.\d+)?|[-+*/]/g) ?? [];
    if (tokens.join("") !== formula) throw new Error(`formula ${formula} cannot be computed here`);
    return calculate(tokens, numberAt);
  };
  return new Map(
    Object.keys(sheet).flatMap((name): [string, Recalculated][] => {
      const cell = cellOf(name);
      return cell?.f && typeof cell.v === "number" ? [[name, { cached: cell.v, computed: evaluate(cell.f) }]] : [];
    }),
  );
}

/** `B2`, `B3` and `B4`, for `B2:B4`. */
function namesIn(range: string): string[] {
  const [, column, first, last] = /^([A-Z]+)(\d+):\1(\d+)$/.exec(range) ?? [];
  if (!column) return [range];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${column}${Number(first) + index}`);
}

function calculate(tokens: readonly string[], numberAt: (name: string) => number): number {
  const number = (token: string | undefined): number =>
    /^[A-Z]/.test(token ?? "") ? numberAt(token as string) : Number(token);
  let total = 0;
  let term = number(tokens[0]);
  let sign = 1;
  for (let index = 1; index < tokens.length; index += 2) {
    const next = number(tokens[index + 1]);
    if (tokens[index] === "*") term *= next;
    else if (tokens[index] === "/") term /= next;
    else {
      total += sign * term;
      sign = tokens[index] === "-" ? -1 : 1;
      term = next;
    }
  }
  return total + sign * term;
}
