import { expect, test } from "vitest";
import { plainModules } from "../../../src/site/integrations/shared-modules.ts";

const sources: Record<string, string> = {
  "/src/a.ts": 'import { b } from "./sub/b.ts";\nexport const a = b;',
  "/src/sub/b.ts": 'import { c } from "../c.ts";\nexport const b = c;',
  "/src/c.ts": "export const c = 1;",
  "/src/sheets.ts": 'import sheet from "./sheet.css?url";\nexport const sheets = [sheet];',
  "/src/uses-sheets.ts": 'import { sheets } from "./sheets.ts";\nexport const first = sheets[0];',
  "/src/templates.ts": 'export const all = import.meta.glob("/templates/*.mdx");',
  "/src/page.ts": 'import Page from "./Page.astro";\nexport { Page };',
};
const isPlain = plainModules((file) => sources[file] ?? "");

test("een module die niets van de sitebouwer vraagt, wordt gedeeld", () => {
  expect(["/src/a.ts", "/src/sub/b.ts", "/src/c.ts"].map(isPlain)).toEqual([true, true, true]);
});

test("wat een stijlblad, een sjabloon of een pagina nodig heeft, hoe diep ook, gaat in de bundel", () => {
  const bundled = ["/src/sheets.ts", "/src/uses-sheets.ts", "/src/templates.ts", "/src/page.ts", "/src/Page.astro"];
  expect(bundled.filter(isPlain)).toEqual([]);
});
