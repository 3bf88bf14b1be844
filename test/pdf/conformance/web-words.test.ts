import { afterAll, beforeAll, expect, test } from "vitest";
import { date } from "../../../src/calendar.ts";
import { finishPdf } from "../../../src/pdf/finish.ts";
import { pageFacts } from "../../../src/pdf/page-facts.ts";
import { printPage } from "../../../src/pdf/print.ts";
import { type StaticServer, serveFolder } from "../../../src/pdf/static-server.ts";
import { warmBrowser } from "../../../src/pdf/warm-browser.ts";
import { type BuiltSite, buildSite } from "../../site/support/built-site.ts";
import { browserFolder } from "../../support/browser-folder.ts";
import { type PageBlock, pageBlocks } from "../../support/page-blocks.ts";
import { openFile } from "../../support/pdf-file.ts";
import { readingOrder } from "../../support/pdf-outline.ts";
import { lettersOf } from "../../support/pdf-print.ts";

/** What only a screen has. */
const webOnly = {
  "de weg naar andere pagina’s en bestanden": ".kruimel, .knoppen, .tabelvoet ul, .stukken",
  "de kop van de pagina; papier heeft een omslag": ".dockop",
  "hulp bij het lezen in de marge": "aside.marge",
  "wat de bron vermeldt; op papier een kolom": ".wijkt",
  "alle begrippen; op papier die van het stuk": "section:has(> #bijlage-begrippen) :is(th, td)",
  "de bronnen van het stuk zelf; op papier ook die van zijn herkomst": "section:has(> #bijlage-bronnen) :is(th, td)",
  "de weg naar het cijferregister; op papier staat de herkomst zelf": "section:has(> #bijlage-herkomst) :is(p, li)",
};

/** What only paper has. */
const paperOnly = {
  "omslag, inhoud en lijsten": ".omslag, .nieuweblz:has(> .leeswijzer)",
  "waar de gegevens en de herkomst van een tabel staan": ".tabelvoet, .tabelelders",
  "wat de bron vermeldt; op een scherm bij de naam van de rij": "table:has(thead th) td.n",
  "de herkomst van elk cijfer": "section:has(> #bijlage-herkomst)",
  "de bronnen van de herkomst": "section:has(> #bijlage-bronnen) :is(th, td)",
};

const selectorOf = (parts: Readonly<Record<string, string>>): string => Object.values(parts).join(", ");

const browser = warmBrowser(browserFolder);
let site: BuiltSite;
let server: StaticServer;
/** By address: the words of the PDF as it is read aloud, and the blocks of the web page and of the print edition. */
const documents = new Map<string, { pdf: string; web: PageBlock[]; paper: PageBlock[]; wholeWeb: string }>();

beforeAll(async () => {
  site = await buildSite();
  server = await serveFolder(site.folder);
  const tab = await (await browser.get()).newPage();
  const editions = [...site.files].filter((path) => /^\/druk\/[^/]+\/[^/]+\/index\.html$/.test(path));
  for (const edition of editions.sort()) {
    const address = edition.slice("/druk".length, -"index.html".length);
    const print = `${server.address}/druk${address}`;
    const printed = await printPage(tab, print);
    const facts = await pageFacts(tab);
    const information = {
      title: address,
      author: "Opsteller",
      subject: "Een stuk",
      keywords: [],
      language: "nl-NL",
      date: date("2021-11-30"),
      creator: "Raadzaam",
    };
    const file = await openFile((await finishPdf(printed, information, { facts })).bytes);
    const web = await pageBlocks(tab, `${server.address}${address}`, selectorOf(webOnly));
    const paper = await pageBlocks(tab, print, selectorOf(paperOnly));
    documents.set(address, {
      pdf: lettersOf(readingOrder(file)),
      web: web.filter(({ isNamed }) => !isNamed),
      paper: paper.filter(({ isNamed }) => !isNamed),
      wholeWeb: web.map(({ letters }) => letters).join(""),
    });
  }
});
afterAll(async () => {
  await browser.close();
  await server?.close();
});

/** Blocks whose words are not in the text, each with its document. */
function missingFrom(text: "pdf" | "wholeWeb", blocks: "web" | "paper"): string[] {
  return [...documents].flatMap(([address, document]) =>
    document[blocks]
      .filter(({ letters }) => !document[text].includes(letters))
      .map(({ text }) => `${address}: ${text}`),
  );
}

test("elk stuk heeft op het web en op papier veel gemeen", () => {
  expect(documents.size).toBeGreaterThanOrEqual(5);
  for (const [address, { web, paper }] of documents) {
    expect(web.length, address).toBeGreaterThan(300);
    expect(paper.length, address).toBeGreaterThan(300);
  }
});

test("elk woord dat een stuk op het web heeft, staat in zijn PDF", () => {
  expect(missingFrom("pdf", "web")).toEqual([]);
});

test("elk woord dat een stuk op papier heeft, staat op zijn pagina op het web", () => {
  expect(missingFrom("wholeWeb", "paper")).toEqual([]);
});

test("koppen, alinea’s en cellen komen in de PDF in de volgorde van de pagina op het web", () => {
  const astray = [...documents].flatMap(([address, { pdf, web }]) => {
    let at = 0;
    return web.flatMap(({ letters, text }) => {
      const found = pdf.indexOf(letters, at);
      if (found < 0) return [`${address}: ${text}`];
      at = found + letters.length;
      return [];
    });
  });
  expect(astray).toEqual([]);
});
