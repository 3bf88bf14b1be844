import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFailure } from "../../../src/cli/write-failure.ts";
import { SiteWriter } from "../../../src/site/writing/site-writer.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "raadzaam-schrijven-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("schrijft tekst, bytes en een archief, in mappen die nog niet bestaan", async () => {
  const writer = new SiteWriter(folder);
  const part = { content: "<werkblad/>" };
  const bytes = new TextEncoder().encode("één pagina");
  await writer.write([{ path: "/hbel/cijfers.json", content: '{"€":1}' }]);
  await writer.write([{ path: "/hbel/index.html", content: bytes }]);
  await writer.write([
    { path: "/hbel/tabellen/a.xlsx", content: [{ name: "a.xml", part }] },
    { path: "/hbel/tabellen/b.xlsx", content: [{ name: "b.xml", part }] },
  ]);
  await writer.end();
  expect(readFileSync(join(folder, "hbel/cijfers.json"), "utf8")).toBe('{"€":1}');
  expect(readFileSync(join(folder, "hbel/index.html"), "utf8")).toBe("één pagina");
  expect(readFileSync(join(folder, "hbel/tabellen/b.xlsx"), "latin1")).toMatch(/^PK.*b\.xml<werkblad\/>/s);
});

test("wie meer geeft dan er kan wachten, wacht, en alles wordt geschreven", async () => {
  const writer = new SiteWriter(folder);
  for (let number = 0; number < 200; number++) await writer.write([{ path: `/${number}.txt`, content: `${number}` }]);
  await writer.end();
  expect(readFileSync(join(folder, "199.txt"), "utf8")).toBe("199");
});

test("wat niet geschreven kan worden, is een fout met een melding voor de schrijver", async () => {
  writeFileSync(join(folder, "hbel"), "geen map");
  const writer = new SiteWriter(folder);
  await writer.write([{ path: "/hbel/cijfers.json", content: "{}" }]);
  const failure = await writer.end().catch((error: unknown) => error);
  expect(writeFailure(failure, folder)).toMatch(/kan niet worden geschreven/);
  await expect(writer.write([{ path: "/a.txt", content: "a" }])).rejects.toBe(failure);
});
