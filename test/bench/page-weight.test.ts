import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { heaviestDocument, weighPage } from "../../bench/page-weight.ts";

let site: string;

const head = [
  '<link rel="icon" href="/favicon.svg">',
  '<link rel="stylesheet" href="/_astro/a.css">',
  '<link rel="preload" href="/_astro/a.woff2" as="font">',
  '<noscript><link rel="stylesheet" href="/_astro/b.css"></noscript>',
].join("");

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "gewicht-"));
  await mkdir(join(site, "_astro"));
  await mkdir(join(site, "lang"));
  const files: Record<string, string | Buffer> = {
    "index.html": `${head}<p>Kort.</p><script type="module" src="/_astro/a.js"></script>`,
    "lang/index.html": `${head}${Array.from({ length: 9000 }, (_, index) => `<p>${index * index}</p>`).join("")}`,
    "beeld.html": '<link rel="icon" href="/favicon.ico">',
    "favicon.svg": "<svg/>",
    "_astro/a.css": "p{margin:0}",
    "_astro/b.css": "a{color:red}".repeat(9000),
    "_astro/a.js": 'import{a}from"./b.js";a();',
    "_astro/b.js": `export const a=()=>"${"x".repeat(200)}";import("./c.js")`,
    "_astro/c.js": "later()".repeat(9000),
    "_astro/a.woff2": Buffer.alloc(5000),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(site, name), content);
});
afterAll(() => rm(site, { recursive: true, force: true }));

test("een pagina weegt wat de server van haar en haar bestanden stuurt, met de kop van elk antwoord erbij", async () => {
  const { html, style, script, fonts, icon, total } = await weighPage(site, "/", "br");
  expect(fonts).toBeGreaterThan(5000 + 100);
  expect(fonts).toBeLessThan(5000 + 250);
  expect(total).toBe(html + style + script + fonts + icon);
});

test("wat pas later of alleen zonder script wordt gehaald, weegt niet mee; wat een script invoert wel", async () => {
  const { style, script } = await weighPage(site, "/", "gzip");
  expect(style).toBeLessThan(300);
  const one = script / 2;
  expect(one).toBeGreaterThan(200);
  expect(one).toBeLessThan(350);
});

test("gecomprimeerd is een lange pagina lichter dan zij is, en een onbekend bestand blijft niet ongeteld", async () => {
  const [page, { html }] = await heaviestDocument(site, ["/", "/lang/"], "br");
  expect(page).toBe("/lang/");
  expect(html).toBeLessThan(60_000);
  expect(html).toBeGreaterThan(9000);
  await expect(weighPage(site, "/beeld.html", "br")).rejects.toThrow("favicon.ico");
  await expect(heaviestDocument(site, [], "br")).rejects.toThrow("no documents");
});
