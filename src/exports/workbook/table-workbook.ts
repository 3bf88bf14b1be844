import type { PlainDate } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import type { Table } from "../../tables/table.ts";
import { type Sheet, type SheetCell, sheetNames, type Workbook } from "./sheet.ts";
import { sourceRows, tableSheet, text } from "./table-sheet.ts";

/** What a workbook says besides its tables. */
export interface WorkbookAbout {
  /** Who made the documents: `HBEL-gemeenten`. */
  author: string;
  /** Date of the data. */
  date: PlainDate;
  licence: { naam: string; adres: string };
  /** Address of a table on the site. */
  addressOf(table: Table): string;
  /** Address of a source in the register. */
  registerOf(source: string): string;
}

const column = (words: string, width: number) => ({ text: words, width, isNumeric: false });

/**
 * The tables of one author as workbooks: one with all of them, and one for each. They have their sheets in common, and are
 * plain data, so that a thread can make the files.
 */
export interface AuthorWorkbooks {
  /** The sheets of the tables. */
  shared: readonly Sheet[];
  all: Workbook;
  /** In the order of the tables. */
  each: readonly Workbook[];
}

/** Makes the sheets of all tables once, and what each workbook says besides. */
export function authorWorkbooks(tables: readonly Table[], about: WorkbookAbout): AuthorWorkbooks {
  const [list = "", explanation = "", sources = "", ...names] = sheetNames([
    "Inhoud",
    "Toelichting",
    "Bronnen",
    ...tables.map(({ id }) => id),
  ]);
  const named = tables.map((table, index) => ({ table, sheet: names[index] ?? "" }));
  const shared = named.map(({ table, sheet }) => tableSheet(table, sheet));
  const { author, date } = about;
  return {
    shared,
    all: {
      title: `Alle tabellen van ${author}`,
      author,
      date,
      sheets: [
        overviewSheet(list, named, about),
        ...shared,
        explanationSheet(explanation, named, about),
        sourceSheet(sources, named, about),
      ],
    },
    each: tables.flatMap((table, index) => {
      const sheet = shared[index];
      if (!sheet) return [];
      const own = [["Titel", table.title], ...aboutTable(table), ...aboutAll(about), ["Adres", about.addressOf(table)]];
      const told = {
        name: explanation,
        header: [column("Over deze tabel", 18), column("Toelichting", 80)],
        rows: lines(own),
      };
      const named = { name: sources, header: sourceHeader, rows: sourceRows(table, about.registerOf) };
      return [{ title: table.title, author, date, sheets: [sheet, told, named] }];
    }),
  };
}

/** A table with the name of its sheet. */
interface Named {
  table: Table;
  sheet: string;
}

function overviewSheet(name: string, tables: readonly Named[], { addressOf }: WorkbookAbout): Sheet {
  return {
    name,
    header: [column("Blad", 32), column("Tabel", 80), column("Jaar", 8), column("Adres", 60)],
    rows: lines(tables.map(({ table, sheet }) => [sheet, table.title, String(table.year ?? ""), addressOf(table)])),
  };
}

function explanationSheet(name: string, tables: readonly Named[], about: WorkbookAbout): Sheet {
  return {
    name,
    header: [column("Blad", 32), column("Onderwerp", 18), column("Toelichting", 80)],
    rows: lines([
      ...aboutAll(about).map((line) => ["alle bladen", ...line]),
      ...tables.flatMap(({ table, sheet }) => aboutTable(table).map((line) => [sheet, ...line])),
    ]),
  };
}

function sourceSheet(name: string, tables: readonly Named[], { registerOf }: WorkbookAbout): Sheet {
  return {
    name,
    header: [column("Blad", 32), ...sourceHeader],
    rows: tables.flatMap(({ table, sheet }) =>
      sourceRows(table, registerOf).map(({ cells }) => ({ cells: [text(sheet), ...cells] })),
    ),
  };
}

const sourceHeader = [column("Bron", 60), column("Plaats", 40), column("In het bronnenregister", 50)];

function aboutTable({ year, notes }: Table): string[][] {
  return [...(year === undefined ? [] : [["Jaar", String(year)]]), ...notes.map((note) => ["Opmerking", note])];
}

function aboutAll({ author, date, licence }: WorkbookAbout): string[][] {
  return [
    ["Opsteller", author],
    ["Gegevens van", formatDate(date)],
    ["Licentie", `${licence.naam}, ${licence.adres}`],
    ["Formules", "Totalen zijn formules: verandert u een getal, dan rekent het rekenblad opnieuw."],
  ];
}

const lines = (rows: readonly (readonly string[])[]): { cells: SheetCell[] }[] =>
  rows.map((words) => ({ cells: words.map(text) }));
