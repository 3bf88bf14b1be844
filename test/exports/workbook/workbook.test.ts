import { read, type WorkSheet } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { date } from "../../../src/calendar.ts";
import { type Decimal, decimal } from "../../../src/decimal.ts";
import { numberIn } from "../../../src/exports/workbook/formulas.ts";
import { odsWriter } from "../../../src/exports/workbook/ods.ts";
import type { Workbook } from "../../../src/exports/workbook/sheet.ts";
import { authorWorkbooks, type WorkbookAbout } from "../../../src/exports/workbook/table-workbook.ts";
import { xlsxWriter } from "../../../src/exports/workbook/xlsx.ts";
import { zip } from "../../../src/exports/workbook/zip.ts";
import { formatNumber } from "../../../src/notation.ts";
import { shownCell } from "../../../src/tables/shown.ts";
import type { Cell, Table } from "../../../src/tables/table.ts";
import { ownPublication } from "../../support/own-publication.ts";
import { recalculated } from "../../support/recalculate.ts";

const publication = ownPublication();
const authors = publication.opstellers.map((opsteller) => ({ opsteller, tables: opsteller.allTables() }));
const everyTable = authors.flatMap(({ tables }) => tables);

const about: WorkbookAbout = {
  author: "HBEL-gemeenten",
  date: date("2026-11-23"),
  licence: { naam: "CC0 1.0", adres: "https://creativecommons.org/publicdomain/zero/1.0/deed.nl" },
  addressOf: ({ id }) => `https://raad.example/hbel/tabellen/#${id}`,
  registerOf: (source) => `https://raad.example/bronnen/#${source}`,
};
const writers = [
  ["xlsx", xlsxWriter],
  ["ods", odsWriter],
] as const;

/** Every table as a file of its own, and all of each author in one. */
function written(make: (typeof writers)[number][1]) {
  return authors.map(({ tables }) => {
    const books = authorWorkbooks(tables, about);
    const writer = make(books.shared);
    return {
      tables,
      all: zip(writer.write(books.all)),
      each: tables.map((table, index) => ({ table, bytes: zip(writer.write(books.each[index] as Workbook)) })),
    };
  });
}
/** Read back by another program than wrote it. */
const opened = (bytes: Uint8Array) => read(bytes, { cellFormula: true, cellNF: true, cellDates: false, UTC: true });

/** Cells that the sheet has before those of the table. */
const before = (table: Table): number => (table.rows.some(({ detail }) => detail !== undefined) ? 2 : 1);
const nameOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
const isNumber = (cell: Cell): boolean =>
  (cell.kind === "text" && cell.value !== undefined) || (cell.kind === "figure" && cell.figure.kind === "number");

/** A date as one format gives it as a number of days and the other as a moment. */
function dayOf(value: unknown): string {
  const moment = value instanceof Date ? value.getTime() : Date.UTC(1899, 11, 30) + Number(value) * 86_400_000;
  return Number.isNaN(moment) ? "geen datum" : new Date(moment).toISOString().slice(0, 10);
}

interface Shown {
  v?: unknown;
}

/** What is wrong with how a cell of a table reads in a workbook: other words, another date, another number to the cent. */
function mistakeIn(cell: Cell, shown: Shown | undefined): string | undefined {
  if (cell.kind === "figure" && cell.figure.kind === "date") {
    return dayOf(shown?.v) === cell.figure.value ? undefined : `${dayOf(shown?.v)} en niet ${cell.figure.value}`;
  }
  if (!isNumber(cell)) return String(shown?.v ?? "") === shownCell(cell) ? undefined : `${shown?.v}`;
  const { value, decimals } = numberIn(cell) as { value: Decimal; decimals: number };
  if (typeof shown?.v !== "number") return `${shown?.v} is geen getal`;
  if (Math.abs(shown.v - Number(value)) >= 0.005) return `${shown.v} en niet ${value}`;
  const isBare = cell.kind === "figure" && !cell.withUnit;
  const page = formatNumber(decimal(shown.v), decimals);
  return isBare && page !== shownCell(cell) ? `${page} en niet ${shownCell(cell)}` : undefined;
}

/** Every cell of a sheet that does not say what the table says. */
function differences(table: Table, sheet: WorkSheet): string[] {
  const shownAt = (row: number, column: number) => sheet[nameOf(row, column)] as Shown | undefined;
  const texts: [row: number, column: number, expected: string][] = [
    [0, 0, table.stub],
    ...table.columns.map(({ header, unit }, index): [number, number, string] => [
      0,
      before(table) + index,
      unit ? `${header} (${unit})` : header,
    ]),
    ...table.rows.map(({ header }, index): [number, number, string] => [index + 1, 0, header]),
    ...(before(table) === 2
      ? table.rows.map(({ detail = "" }, index): [number, number, string] => [index + 1, 1, detail])
      : []),
  ];
  const words = texts.flatMap(([row, column, expected]) => {
    const shown = String(shownAt(row, column)?.v ?? "");
    return shown === expected ? [] : [`${table.id} ${nameOf(row, column)}: ${shown} en niet ${expected}`];
  });
  const cells = table.rows.flatMap((row, index) =>
    row.cells.flatMap((cell, column) => {
      const mistake = mistakeIn(cell, shownAt(index + 1, before(table) + column));
      return mistake ? [`${table.id} ${nameOf(index + 1, before(table) + column)}: ${mistake}`] : [];
    }),
  );
  return [...words, ...cells];
}

describe.each(writers)("als %s", (_, make) => {
  const files = written(make);
  const each = files.flatMap((file) => file.each);
  const first = (bytes: Uint8Array): WorkSheet => {
    const book = opened(bytes);
    return book.Sheets[book.SheetNames[0] as string] as WorkSheet;
  };

  test("heeft elke tabel cel voor cel wat de tabel zegt, tot op de cent", () => {
    expect(each.flatMap(({ table, bytes }) => differences(table, first(bytes)))).toEqual([]);
    expect(each.length).toBeGreaterThan(40);
  });

  test("rekenen de formules uit wat er staat", () => {
    let formulas = 0;
    for (const { table, bytes } of each) {
      for (const [name, { cached, computed }] of recalculated(first(bytes))) {
        formulas += 1;
        expect(Math.abs(cached - computed), `${table.id} ${name}`).toBeLessThan(0.005);
      }
    }
    expect(formulas).toBeGreaterThan(20);
  });

  test("heeft elke tabel een blad met zijn bronnen", () => {
    for (const { table, bytes } of each) {
      const sheet = opened(bytes).Sheets.Bronnen as WorkSheet;
      const titles = table.sources.map((_source, index) => (sheet[nameOf(index + 1, 0)] as { v?: unknown })?.v);
      expect(titles).toEqual(table.sources.map(({ title }) => title));
    }
  });

  test("staan alle tabellen van een opsteller elk op een eigen blad, met een inhoud vooraf en de bronnen achteraan", () => {
    for (const { tables, all } of files) {
      const book = opened(all);
      expect(book.SheetNames[0]).toBe("Inhoud");
      expect(book.SheetNames.at(-1)).toBe("Bronnen");
      const sheets = book.SheetNames.slice(1, -2);
      expect(sheets).toHaveLength(tables.length);
      const found = tables.flatMap((table, index) =>
        differences(table, book.Sheets[sheets[index] as string] as WorkSheet),
      );
      expect(found).toEqual([]);
    }
  });

  test("geven dezelfde gegevens dezelfde bytes", () => {
    const again = written(make);
    expect(again.map(({ all }) => Buffer.from(all).toString("base64"))).toEqual(
      files.map(({ all }) => Buffer.from(all).toString("base64")),
    );
  });
});

test.each(writers.map(([name]) => name))("elk totaal in %s dat de tabel kan uitrekenen, is een formule", (name) => {
  const make = name === "ods" ? odsWriter : xlsxWriter;
  const typed = written(make).flatMap(({ each }) =>
    each.flatMap(({ table, bytes }) => {
      const book = opened(bytes);
      const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
      return table.rows.flatMap((row, index) =>
        row.kind === "totaal"
          ? row.cells.flatMap((cell, column) => {
              const shown = sheet[nameOf(index + 1, before(table) + column)] as { f?: string } | undefined;
              return isNumber(cell) && !shown?.f ? [`${table.id} ${row.header}`] : [];
            })
          : [],
      );
    }),
  );
  expect(typed).toEqual([]);
});

/** One table in a workbook of its own. */
function alone(table: Table): Uint8Array {
  const books = authorWorkbooks([table], about);
  return zip(xlsxWriter(books.shared).write(books.each[0] as Workbook));
}

test("een totaal is een formule over de regels erboven, en wie een regel verandert krijgt een ander totaal", () => {
  const table = everyTable.find(({ id }) => id === "uitvoeringskosten-2022") as Table;
  const book = opened(alone(table));
  const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
  const total = table.rows.findIndex(({ kind }) => kind === "totaal") + 1;
  const amount = nameOf(total, before(table) + table.columns.findIndex(({ id }) => id === "bedrag"));
  const first = amount.replace(/\d+/, "2");
  expect((sheet[amount] as { f?: string }).f).toBe(`SUM(${first}:${amount.replace(/\d+/, String(total))})`);
  const now = recalculated(sheet).get(amount)?.computed as number;
  (sheet[first] as { v: number }).v += 1000;
  expect((recalculated(sheet).get(amount)?.computed as number) - now).toBeCloseTo(1000, 6);
});

test("een aandeel rondt in zijn formule af zoals de tabel, zodat het totaal op 100 uitkomt", () => {
  const table = everyTable.find(({ id }) => id === "uitvoeringskosten-2022") as Table;
  const book = opened(alone(table));
  const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
  const column = before(table) + table.columns.findIndex(({ id }) => id === "aandeel");
  const posts = table.rows.flatMap(({ kind }, index) => (kind === "totaal" ? [] : [nameOf(index + 1, column)]));
  const formulas = posts.flatMap((name) => (sheet[name] as { f?: string }).f ?? []);
  // The method of the largest remainders gave one post more than its own rounding, so that is typed.
  expect(formulas).toHaveLength(posts.length - 1);
  expect(formulas.every((formula) => /^ROUND\(.*,1\)$/.test(formula))).toBe(true);
  expect(recalculated(sheet).get(nameOf(table.rows.length, column))?.computed).toBeCloseTo(100, 9);
});

test("getallen en datums staan in Nederlandse notatie en de kop blijft staan", () => {
  const table = everyTable.find(({ id }) => id === "uitvoeringskosten-2022") as Table;
  const book = opened(alone(table));
  const sheet = book.Sheets[book.SheetNames[0] as string] as WorkSheet;
  const formats = Object.values(sheet).flatMap((cell: { z?: string }) => (cell?.z ? [cell.z] : []));
  expect(formats.filter((format) => format !== "General").every((format) => format.startsWith("[$-413]"))).toBe(true);
});
