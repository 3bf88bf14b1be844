import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import type { NumberFigure } from "../../figures/figure.ts";
import type { FigureGraph } from "../../figures/graph.ts";
import { dutchOrder, formatList, inWords } from "../../notation.ts";
import { definitionWarnings } from "./vergelijking-definities.ts";
import { type Route, type Subject, subjects } from "./vergelijking-onderwerpen.ts";

/** An opsteller as a comparison needs it. */
export interface ComparedAuthor {
  id: string;
  gegevens: OpstellerGegevens;
  figures: FigureGraph;
}

export interface ComparedRow {
  id: string;
  label: string;
  /** Is it an amount per person, made so that large and small can stand beside each other? */
  perPerson: boolean;
  /** One per opsteller; undefined where there is no such figure. */
  cells: readonly (NumberFigure | undefined)[];
  /** In what the figures of this row differ by definition, in sentences. */
  warnings: readonly string[];
}

export interface ComparedTable {
  /** Id of the table as documents have it, without year. */
  id: string;
  title: string;
  rows: readonly ComparedRow[];
  /** What is said of the table of an opsteller as a whole: grondslag, price level, btw; of many opstellers their own tables say it. */
  remarks: readonly { author: string; text: string }[];
}

export interface Comparison {
  year: number;
  authors: readonly ComparedAuthor[];
  tables: readonly ComparedTable[];
}

function tableOf(
  subject: Subject,
  year: number,
  authors: readonly ComparedAuthor[],
  routes: readonly Route[],
): ComparedTable {
  const names = authors.map(({ gegevens }) => gegevens.opsteller.korte_naam);
  const rows = subject.measures(year, routes).map(({ id, label, perPerson = false }): ComparedRow => {
    const cells = authors.map(({ figures }) => (figures.has(id) ? figures.number(id) : undefined));
    return { id, label, perPerson, cells, warnings: definitionWarnings(cells, names) };
  });
  const remarks = authors.flatMap(({ gegevens }) => {
    const text = subject.remarkOf(gegevens, year);
    return text ? [{ author: gegevens.opsteller.korte_naam, text }] : [];
  });
  const said = new Set(remarks.map(({ text }) => text));
  return {
    id: subject.id,
    title: subject.title,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    // What holds for all alike is no difference.
    remarks: (said.size === 1 && remarks.length === authors.length) || remarks.length > few ? [] : remarks,
  };
}

/** Of more opstellers than this, what is said with their tables is told only there. */
const few = 4;

/** How many opstellers have something in this table? */
const filled = ({ rows }: ComparedTable, authors: readonly ComparedAuthor[]): number =>
  authors.filter((_, index) => rows.some(({ cells }) => cells[index] !== undefined)).length;

/**
 * The figures of several opstellers for one year. Only tables stay in which at least two of them have something, and only
 * opstellers that have something in one of those; undefined when nothing can be compared.
 */
export function comparisonOf(
  all: readonly ComparedAuthor[],
  year: number,
  routes: readonly Route[],
): Comparison | undefined {
  const isShared = (subject: Subject, authors: readonly ComparedAuthor[]): boolean =>
    filled(tableOf(subject, year, authors, routes), authors) >= 2;
  const shared = subjects.filter((subject) => isShared(subject, all));
  if (shared.length === 0) return undefined;
  const authors = all
    .filter((author) => shared.some((subject) => filled(tableOf(subject, year, [author], routes), [author]) > 0))
    .sort((a, b) => dutchOrder(a.gegevens.opsteller.korte_naam, b.gegevens.opsteller.korte_naam));
  return { year, authors, tables: shared.map((subject) => tableOf(subject, year, authors, routes)) };
}

/** `HBEL is vier gemeenten samen`; undefined when all are of the same size. */
export function sizeWarning(authors: readonly ComparedAuthor[]): string | undefined {
  const sizes = authors.map(({ gegevens }) => gegevens.opsteller.leden.length);
  if (new Set(sizes).size < 2) return undefined;
  const advice = "Vergelijk daarom geen totalen, maar bedragen per persoon en aandelen.";
  if (authors.length > few) return `De opstellers zijn niet even groot. ${advice}`;
  const words = authors.map(({ gegevens: { opsteller } }) =>
    opsteller.leden.length === 1
      ? `${opsteller.korte_naam} is één gemeente`
      : `${opsteller.korte_naam} is ${inWords(opsteller.leden.length)} gemeenten samen`,
  );
  return `${formatList(words)}. ${advice}`;
}

/** The years for which a comparison can exist: those of documents, begrotingen and instroom of at least two opstellers. */
export function comparableYears(all: readonly ComparedAuthor[]): number[] {
  const years = all.flatMap(({ gegevens: { documenten, begrotingen, instroom } }) => [
    ...new Set([...documenten, ...begrotingen, ...(instroom?.jaren ?? [])].map(({ jaar }) => jaar)),
  ]);
  const counted = new Map<number, number>();
  for (const year of years) counted.set(year, (counted.get(year) ?? 0) + 1);
  return [...counted]
    .filter(([, count]) => count >= 2)
    .map(([year]) => year)
    .sort((a, b) => b - a);
}
