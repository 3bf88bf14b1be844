import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { date } from "../../../src/calendar.ts";
import { writeFailure } from "../../../src/cli/write-failure.ts";
import { workbookFiles } from "../../../src/site/workbook-files.ts";
import type { FinishedFile, Lot } from "../../../src/site/writing/finished-file.ts";
import { SiteWriter } from "../../../src/site/writing/site-writer.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "raadzaam-schrijven-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lot = (...files: FinishedFile[]): Lot => ({ files, workbooks: [] });

test("schrijft tekst en bytes, in mappen die nog niet bestaan", async () => {
  const writer = new SiteWriter(folder);
  await writer.write(lot({ path: "/hbel/cijfers.json", content: '{"€":1}' }));
  await writer.write(lot({ path: "/hbel/index.html", content: new TextEncoder().encode("één pagina") }));
  await writer.end();
  expect(readFileSync(join(folder, "hbel/cijfers.json"), "utf8")).toBe('{"€":1}');
  expect(readFileSync(join(folder, "hbel/index.html"), "utf8")).toBe("één pagina");
});

test("maakt van de tabellen van een opsteller dezelfde rekenbladen als hier, byte voor byte", async () => {
  const text = (words: string) => ({ kind: "text" as const, text: words });
  const amount = { kind: "number" as const, value: "12.5", shown: "€ 12,50", decimals: 2, prefix: "€ " };
  const header = [{ text: "Post", width: 12, isNumeric: false }];
  const sheet = { name: "kosten", header, rows: [{ cells: [text("regie")] }, { cells: [amount] }] };
  const book = { title: "Kosten", author: "HBEL", date: date("2021-11-01"), sheets: [sheet] };
  const workbooks = { opsteller: "hbel", tables: ["kosten"], books: { shared: [sheet], all: book, each: [book] } };
  const writer = new SiteWriter(folder);
  await writer.write({ files: [], workbooks: [workbooks] });
  await writer.end();
  const here = workbookFiles(workbooks);
  expect(here.map(({ address }) => address)).toContain("/hbel/tabellen/kosten.ods");
  for (const { address, content } of here) {
    expect(readFileSync(join(folder, address)).equals(Buffer.from(content())), address).toBe(true);
  }
});

test("wie meer geeft dan er kan wachten, wacht, en alles wordt geschreven", async () => {
  const writer = new SiteWriter(folder);
  for (let number = 0; number < 200; number++)
    await writer.write(lot({ path: `/${number}.txt`, content: `${number}` }));
  await writer.end();
  expect(readFileSync(join(folder, "199.txt"), "utf8")).toBe("199");
});

test("wat niet geschreven kan worden, is een fout met een melding voor de schrijver", async () => {
  writeFileSync(join(folder, "hbel"), "geen map");
  const writer = new SiteWriter(folder);
  await writer.write(lot({ path: "/hbel/cijfers.json", content: "{}" }));
  const failure = await writer.end().catch((error: unknown) => error);
  expect(writeFailure(failure, folder)).toMatch(/kan niet worden geschreven/);
  await expect(writer.write(lot({ path: "/a.txt", content: "a" }))).rejects.toBe(failure);
});
