import { expect, test } from "vitest";
import { plainModules } from "../../../src/site/integrations/shared-modules.ts";

const sources: Record<string, string> = {
  "/src/a.ts": 'import { b } from "./sub/b.ts";\nexport const a = b;',
  "/src/sub/b.ts": 'import { c } from "../c.ts";\nexport const b = c;',
  "/src/c.ts": "export const c = 1;",
  "/src/inputs.ts": 'export const inputs = ["data", "astro.config.mjs"];',
  "/src/address.ts": 'import font from "letters/sans-400.woff2?url";\nexport { font };',
  "/src/builder.ts": 'import { dev } from "astro";\nexport { dev };',
  "/src/sheets.ts": 'import sheet from "./sheet.css?url";\nexport const sheets = [sheet];',
  "/src/uses-sheets.ts": 'import { sheets } from "./sheets.ts";\nexport const first = sheets[0];',
  "/src/templates.ts": 'export const all = import.meta.glob("/templates/*.mdx");',
  "/src/page.ts": 'import Page from "./Page.astro";\nexport { Page };',
};
const isPlain = plainModules((file) => sources[file] ?? "");

test("een module die niets van de sitebouwer vraagt, wordt gedeeld", () => {
  const shared = ["/src/a.ts", "/src/sub/b.ts", "/src/c.ts", "/src/inputs.ts"];
  expect(shared.filter(isPlain)).toEqual(shared);
});

test("wat een stijlblad, een sjabloon of een pagina nodig heeft, hoe diep ook, gaat in de bundel", () => {
  const bundled = Object.keys(sources).filter((file) => /sheets|templates|page|address|builder/.test(file));
  bundled.push("/src/Page.astro");
  expect(bundled.filter(isPlain)).toEqual([]);
});
