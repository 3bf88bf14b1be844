import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { date } from "../../../src/calendar.ts";
import { finishPdf } from "../../../src/pdf/finish.ts";
import { type StaticServer, serveFolder } from "../../../src/pdf/static-server.ts";
import { warmBrowser } from "../../../src/pdf/warm-browser.ts";
import { type BuiltSite, buildSite } from "../../site/support/built-site.ts";
import { browserFolder } from "../../support/browser-folder.ts";
import { openFile, type PdfFile } from "../../support/pdf-file.ts";
import { readingOrder } from "../../support/pdf-outline.ts";
import { differentPages } from "../../support/pdf-pixels.ts";
import { lettersOf, type PrintedPage, printWithText } from "../../support/pdf-print.ts";
import { pdfRules } from "../../support/pdf-rules.ts";
import { structureShape } from "../../support/pdf-shape.ts";

/** What the pages of the project print, by address. */
const documents = new Map<string, { printed: PrintedPage; file: PdfFile }>();
const browser = warmBrowser(browserFolder);
let site: BuiltSite;
let server: StaticServer;

beforeAll(async () => {
  site = await buildSite();
  server = await serveFolder(site.folder);
  const tab = await (await browser.get()).newPage();
  const addresses = [...site.files].filter((path) => path.startsWith("/druk/") && path.endsWith("/index.html"));
  for (const path of addresses.sort()) {
    const address = path.slice(0, -"index.html".length);
    const printed = await printWithText(tab, `${server.address}${address}`);
    const information = {
      title: address,
      author: "Opsteller",
      subject: "Een stuk",
      keywords: ["Wet inburgering"],
      language: "nl-NL",
      date: date("2021-11-30"),
      creator: "Raadzaam",
    };
    const { bytes } = await finishPdf(printed.pdf, information, { facts: printed.facts });
    documents.set(join(address), { printed, file: await openFile(bytes) });
  }
});
afterAll(async () => {
  await browser.close();
  await server?.close();
});

/** What is wrong, each with the document it is wrong in. */
function brokenIn(find: (file: PdfFile, printed: PrintedPage) => string[]): string[] {
  return [...documents].flatMap(([address, { file, printed }]) =>
    find(file, printed).map((words) => `${address}: ${words}`),
  );
}

const isSummary = (address: string): boolean => address.endsWith("/samenvatting/");

test("de vijf stukken worden gedrukt, elk met een samenvatting", () => {
  const summaries = [...documents.keys()].filter(isSummary);
  expect(summaries.length).toBeGreaterThanOrEqual(5);
  expect(documents.size).toBe(2 * summaries.length);
});

test("een samenvatting telt hooguit twee bladzijden, met essentie, besluit, geld, keuzes en risico’s in die volgorde", () => {
  for (const [address, { file, printed }] of documents) {
    if (!isSummary(address)) continue;
    expect(file.pdf.getPageCount(), address).toBeLessThanOrEqual(2);
    const headings = printed.facts.headings.slice(1).map(({ text }) => text);
    expect(headings.slice(0, 5), address).toEqual(["De kern", "Gevraagd besluit", "Geld", "Keuzes", "Risico’s"]);
  }
});

test.each(Object.entries(pdfRules))("%s, in elk stuk", (_, rule) => {
  expect(brokenIn(rule)).toEqual([]);
});

test("de structuur van elk stuk is die van de vorige keer", async () => {
  for (const [address, { file }] of documents) {
    const called = address.replace(/^\/druk\/|\/$/g, "").replaceAll("/", "-");
    await expect(structureShape(file), address).toMatchFileSnapshot(`golden/${called}.txt`);
  }
});

test("van de afwerking is in een samenvatting niets te zien", async () => {
  for (const [address, { file, printed }] of documents)
    if (isSummary(address)) expect(await differentPages(printed.pdf, file.bytes), address).toEqual([]);
});

test("wie een stuk voorleest, hoort de woorden van de bladzijde in haar volgorde", () => {
  const differs = brokenIn((file, { text }) => {
    const read = lettersOf(readingOrder(file));
    let same = 0;
    while (same < text.length && text[same] === read[same]) same++;
    if (same === text.length && same === read.length) return [];
    return [
      `na “${text.slice(same - 40, same)}”: “${read.slice(same, same + 40)}” in plaats van “${text.slice(same, same + 40)}”`,
    ];
  });
  expect(differs).toEqual([]);
});
