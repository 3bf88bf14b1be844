import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { tableFileAddress, tablesAddress } from "../../src/site/addresses.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

/** A cell as a reader sees it: its exact value when it is a number, its day when it is a date, else its words. */
type Cell = number | string;

interface ShownTable {
  id: string;
  columns: string[];
  rows: { name: string; cells: Cell[] }[];
}

/** The tables of a page as they stand there. */
async function shownTables(address: string): Promise<ShownTable[]> {
  await web.open(address, { until: "rest" });
  return web.tab.$$eval(".tabel[id]", (all) => {
    const words = (cell: Element, remarks: string): string => {
      const copy = cell.cloneNode(true) as Element;
      for (const remark of copy.querySelectorAll(remarks)) remark.remove();
      return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
    };
    const name = (cell: Element): string => words(cell, "small, .wijkt, .sr");
    const read = (cell: Element): number | string => {
      const [data, time] = [cell.querySelector("data"), cell.querySelector("time")];
      if (data && cell.querySelectorAll("data").length === 1 && name(cell) === name(data)) return Number(data.value);
      if (/^\d+,\d+$/.test(name(cell))) return Number(name(cell).replace(",", "."));
      if (time && name(cell) === name(time)) return time.dateTime;
      return words(cell, ".wijkt, .sr");
    };
    return all.map((table) => ({
      id: table.id,
      columns: [...table.querySelectorAll("thead th")].slice(1).map(name),
      rows: [...table.querySelectorAll("tbody tr, tfoot tr")].map((row) => ({
        name: name(row.querySelector("th") as Element),
        cells: [...row.querySelectorAll("td")].map(read),
      })),
    }));
  });
}

interface JsonCell {
  waarde?: string;
  tekst?: string;
  antwoord?: string;
  voorwaarde?: string;
  delen?: string[];
}

interface FileTable {
  columns: string[];
  rows: { name: string; cells: (string | number)[] }[];
}

const plain = (text: unknown): string => {
  if (text instanceof Date) return dayOf(text);
  return String(text ?? "")
    .replace(/\s+/g, " ")
    .trim();
};

/** A workbook keeps a day as its midnight here. */
const dayOf = (day: Date): string => new Date(day.getTime() + 43_200_000).toISOString().slice(0, 10);

/** Words alone: a file has a list on one line and a condition between brackets, a page has them below each other. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Rows of text or numbers under a line with the names of the columns; a file names the group of a row in a column before it. */
function fromGrid(grid: readonly (readonly unknown[])[]): FileTable {
  const [head = [], ...rows] = grid[0]?.[0] === "Groep" ? grid.map((line) => line.slice(1)) : grid;
  return {
    columns: head.slice(1).map(plain),
    rows: rows.map(([name, ...cells]) => ({
      name: plain(name),
      cells: cells.map((cell) => (typeof cell === "number" ? cell : plain(cell))),
    })),
  };
}

const readers: Record<"csv" | "json" | "xlsx" | "ods", (bytes: Buffer) => FileTable> = {
  csv: (bytes) => fromGrid(parse(bytes, { bom: true, delimiter: ";" }) as string[][]),
  json(bytes) {
    const { kolommen, rijen } = JSON.parse(bytes.toString("utf8"));
    return {
      columns: kolommen.map(({ kop, eenheid }: Record<string, string>) => (eenheid ? `${kop} (${eenheid})` : kop)),
      rows: rijen.map(({ kop, cellen }: { kop: string; cellen: JsonCell[] }) => ({
        name: plain(kop),
        cells: cellen.map(({ waarde, tekst, antwoord, voorwaarde = "", delen = [] }) =>
          plain(waarde ?? tekst ?? (antwoord ? `${antwoord} ${voorwaarde}` : delen.join(" "))),
        ),
      })),
    };
  },
  xlsx: firstSheet,
  ods: firstSheet,
};

function firstSheet(bytes: Buffer): FileTable {
  const { SheetNames, Sheets } = read(bytes, { cellDates: true });
  return fromGrid(utils.sheet_to_json(Sheets[SheetNames[0] as string] as never, { header: 1, raw: true, defval: "" }));
}

/** A number as a file writes it: with a decimal comma in CSV, with a point in JSON, as a number in a workbook. */
const numberOf = (value: string | number | undefined): number =>
  typeof value === "number" ? value : Number.parseFloat(String(value).replace(",", "."));

/** What a file says otherwise than the page. */
function differences(shown: ShownTable, file: FileTable): string[] {
  if (file.rows.length !== shown.rows.length)
    return [`${shown.id}: ${file.rows.length} en niet ${shown.rows.length} rijen`];
  return shown.columns.flatMap((column, place) => {
    const name = column.replace(/, ([^,]+)$/, " ($1)");
    const at = file.columns.findIndex((each) => each === name || each === column);
    if (at < 0) return [`${shown.id}: geen kolom ${column}`];
    return shown.rows.flatMap(({ name: row, cells }, index) => {
      const other = file.rows[index];
      if (other?.name !== row) return [`${shown.id}: rij ${other?.name} en niet ${row}`];
      const [seen, stored] = [cells[place], other.cells[at]];
      // The head of a group of rows has no cells.
      if (seen === undefined) return [];
      const isSame =
        typeof seen === "number" ? Math.abs(numberOf(stored) - seen) < 0.005 : letters(plain(stored)) === letters(seen);
      return isSame ? [] : [`${shown.id}, ${row}, ${column}: ${stored} en niet ${seen}`];
    });
  });
}

describe("wat op te halen is, zegt cel voor cel hetzelfde als de pagina", () => {
  test.each(Object.keys(readers) as (keyof typeof readers)[])("als %s", async (format) => {
    const found: string[] = [];
    let numbers = 0;
    for (const { id: opsteller } of web.publication.opstellers) {
      for (const shown of await shownTables(tablesAddress(opsteller))) {
        const bytes = readFileSync(join(web.site.folder, tableFileAddress(opsteller, shown.id, format)));
        found.push(...differences(shown, readers[format](bytes)).map((words) => `${opsteller} ${words}`));
        numbers += shown.rows.flatMap(({ cells }) => cells).filter((cell) => typeof cell === "number").length;
      }
    }
    expect(found).toEqual([]);
    expect(numbers).toBeGreaterThan(200);
  });
});
