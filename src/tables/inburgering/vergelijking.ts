import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import type { NumberFigure } from "../../figures/figure.ts";
import type { FigureGraph } from "../../figures/graph.ts";
import { dutchOrder, formatList, inWords } from "../../notation.ts";
import { asSentence, inSentence } from "../in-sentence.ts";
import { definitionWarnings } from "./vergelijking-definities.ts";

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

interface Measure {
  id: string;
  label: string;
  perPerson?: boolean;
}

interface Subject {
  id: string;
  title: string;
  measures(year: number, routes: readonly Route[]): Measure[];
  remarkOf(gegevens: OpstellerGegevens, year: number): string | undefined;
}

interface Route {
  id: string;
  naam: string;
}

const moneyRemark: Subject["remarkOf"] = ({ begrotingen }, year) => {
  const begroting = begrotingen.find(({ jaar }) => jaar === year);
  return (
    [begroting?.prijspeil && asSentence(begroting.prijspeil), begroting?.opmerking].filter(Boolean).join(" ") ||
    undefined
  );
};

/** The tables that opstellers share, with what can be compared in each. Totals of money have an amount per person beside them. */
const subjects: readonly Subject[] = [
  {
    id: "instroom",
    title: "Instroom van inburgeraars",
    measures: (year) => [
      { id: `instroom.${year}.taakstelling`, label: "Taakstelling" },
      { id: `instroom.${year}.plichtigen`, label: "Asielstatushouders met inburgeringsplicht" },
      { id: `instroom.${year}.gezin`, label: "Gezins- en overige migranten" },
      { id: `instroom.${year}.totaal`, label: "Inburgeraars, totaal" },
    ],
    remarkOf: ({ instroom }) => instroom && `Grondslag: ${inSentence(instroom.grondslag)}`,
  },
  {
    id: "personen-per-leerroute",
    title: "Leerroutes",
    measures: (year, routes) => [
      ...routes.map(({ id, naam }) => ({ id: `aandeel.${year}.${id}`, label: `${naam}, aandeel` })),
      ...routes.map(({ id, naam }) => ({ id: `personen.${year}.${id}`, label: `${naam}, personen` })),
      ...routes.map(({ id, naam }) => ({
        id: `prijs.${year}.${id}`,
        label: `${naam}, prijs per persoon`,
      })),
      { id: `prijs.${year}.gewogen`, label: "Gemiddelde prijs van een leerroute" },
    ],
    remarkOf: ({ leerroutes }) => leerroutes?.opmerking,
  },
  {
    id: "middelen",
    title: "Middelen van het Rijk voor de uitvoering",
    measures: (year) => [
      { id: `middelen.${year}.totaal`, label: "Middelen, totaal" },
      {
        id: `middelen.${year}.per-plichtige`,
        label: "Middelen per asielstatushouder met inburgeringsplicht",
        perPerson: true,
      },
      { id: `middelen.${year}.per-inburgeraar`, label: "Middelen per inburgeraar, alle groepen", perPerson: true },
    ],
    remarkOf: moneyRemark,
  },
  {
    id: "uitvoeringskosten",
    title: "Kosten van de uitvoering",
    measures: (year) => [
      { id: `uitvoering.${year}.totaal`, label: "Kosten, totaal" },
      { id: `uitvoering.${year}.zonder-stelpost`, label: "Kosten zonder stelpost" },
      {
        id: `uitvoering.${year}.per-plichtige`,
        label: "Kosten per asielstatushouder met inburgeringsplicht",
        perPerson: true,
      },
      { id: `uitvoering.${year}.fte`, label: "Formatie" },
      { id: `uitvoering.${year}.tarief`, label: "Kosten per fte" },
    ],
    remarkOf: moneyRemark,
  },
];

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
