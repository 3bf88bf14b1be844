import { didYouMean, distance, nearest } from "../nearest.ts";
import type { FigureGraph } from "./graph.ts";

const idWithYear = /^([^.]+)\.(\d{4})\.(.+)$/;

/** The id as a writer may leave the year out: `uitvoering.2022.totaal` is `uitvoering.totaal`. */
function withoutYear(id: string): { name: string; year: number } | undefined {
  const [, first, year, rest] = idWithYear.exec(id) ?? [];
  return first && year && rest ? { name: `${first}.${rest}`, year: Number(year) } : undefined;
}

const mostAlike = 4;
const oneOf = new Intl.ListFormat("nl", { type: "disjunction" });

/** The names that differ from this one in their last part only, when there are few. */
function siblings(unknown: string, names: readonly string[]): string[] {
  const beforeLast = unknown.slice(0, unknown.lastIndexOf(".") + 1);
  const alike = names.filter((name) => name.lastIndexOf(".") + 1 === beforeLast.length && name.startsWith(beforeLast));
  return alike.length <= mostAlike ? alike : [];
}

/** What to write instead of an unknown figure: another year that has it, the name that is near, or its neighbours. */
export function suggestFigure(graph: FigureGraph, unknown: string, year: number): string {
  const yearless = withoutYear(unknown)?.name ?? unknown;
  const names: string[] = [];
  for (const id of graph.ids()) {
    const known = withoutYear(id);
    if (known?.name === yearless)
      return `Dit cijfer is er wel voor ${known.year}: ‘${id}’. Voeg de gegevens van ${year} toe, of verwijs naar ${known.year}.`;
    names.push(id);
    if (known?.year === year) names.push(known.name);
  }
  const near = nearest(unknown, names);
  // Of `index.2023.wassenaar` the name that was meant is rarely the one with the fewest other letters: the kind and year say more.
  const alike = near && distance(unknown, near) > 2 ? siblings(unknown, names) : [];
  if (alike.length > 1) return `Bedoelde u ${oneOf.format(alike.map((name) => `‘${name}’`))}?`;
  if (near) return didYouMean(unknown, [near]);
  const first = `${unknown.split(".")[0]}.`;
  const neighbours = names.filter((name) => name.startsWith(first));
  return didYouMean(
    unknown,
    neighbours.length > 0 ? neighbours : new Set(names.map((name) => `${name.split(".")[0]}.…`)),
  );
}
