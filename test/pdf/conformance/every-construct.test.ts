import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFRawStream } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { date } from "../../../src/calendar.ts";
import type { Attachment } from "../../../src/pdf/finish/attachments.ts";
import type { Information } from "../../../src/pdf/finish/information.ts";
import { finishPdf } from "../../../src/pdf/finish.ts";
import { serveFolder } from "../../../src/pdf/static-server.ts";
import { warmBrowser } from "../../../src/pdf/warm-browser.ts";
import { browserFolder } from "../../support/browser-folder.ts";
import { name, openFile, type PdfFile, textOf, unpacked } from "../../support/pdf-file.ts";
import { metadataOf } from "../../support/pdf-file-rules.ts";
import { readingOrder, structureOutline } from "../../support/pdf-outline.ts";
import { differentPages } from "../../support/pdf-pixels.ts";
import { fixtureFolder, lettersOf, type PrintedPage, printWithText } from "../../support/pdf-print.ts";
import { pdfRules } from "../../support/pdf-rules.ts";
import { readPdf } from "../../support/read-pdf.ts";
import { mistakes } from "./mistakes.ts";

const information: Information = {
  title: "Kosten & dekking: “alles” <op> papier",
  author: "HBEL-gemeenten",
  subject: "Een stuk met alles erin",
  keywords: ["Wet inburgering", "proef"],
  language: "nl-NL",
  date: date("2021-11-30"),
  creator: "Raadzaam",
  identifier: "hbel/proefstuk",
  version: "0.9",
};

const attachments: Attachment[] = [
  {
    name: "middelen-2022.csv",
    mime: "text/csv",
    description: "Tabel 1, Middelen per gemeente",
    relationship: "Data",
    bytes: Buffer.from("\ufeffgemeente;bedrag\r\nHuizen;161104\r\n"),
  },
  {
    name: "cijfers.json",
    mime: "application/json",
    description: "Alle cijfers van dit stuk, met formule en bron",
    relationship: "Source",
    bytes: Buffer.from('{"uitvoering.2022.totaal":"256856"}'),
  },
];

let printed: PrintedPage;
let again: PrintedPage;
let file: PdfFile;

beforeAll(async () => {
  const browser = warmBrowser(browserFolder);
  const { folder, remove } = await fixtureFolder();
  const server = await serveFolder(folder);
  try {
    const tab = await (await browser.get()).newPage();
    printed = await printWithText(tab, `${server.address}/pagina/`);
    const other = await (await browser.get()).newPage();
    await printWithText(other, `${server.address}/pagina/`);
    again = await printWithText(other, `${server.address}/pagina/`);
  } finally {
    await browser.close();
    await server.close();
    await remove();
  }
  file = await openFile((await finishPdf(printed.pdf, information, { facts: printed.facts, attachments })).bytes);
});

describe("een stuk met alles erin", () => {
  test.each(Object.entries(pdfRules))("%s", (_, rule) => {
    expect(rule(file)).toEqual([]);
  });

  test("de structuur is die van de bladzijde", async () => {
    await expect(structureOutline(file)).toMatchFileSnapshot("golden/every-construct.txt");
  });

  test("wie het voorleest, hoort de woorden van de bladzijde in haar volgorde", () => {
    expect(lettersOf(readingOrder(file))).toBe(printed.text);
  });

  test("van de afwerking is niets te zien: elke beeldpunt is als in de druk", async () => {
    expect(await differentPages(printed.pdf, file.bytes)).toEqual([]);
  });

  test("een andere beeldpunt valt op", async () => {
    const pdf = await PDFDocument.load(file.bytes, { updateMetadata: false });
    pdf.getPage(1).drawRectangle({ x: 100, y: 100, width: 2, height: 2 });
    expect(await differentPages(file.bytes, await pdf.save())).toEqual([2]);
  });

  test("de bladwijzers zeggen wat de koppen zeggen, ook waar een kop over de regel loopt", async () => {
    const { bookmarks } = await readPdf(file.bytes);
    expect(bookmarks.map(({ title, level }) => ({ text: title, level }))).toEqual(printed.facts.headings);
  });

  test("lopende titel, bladzijdenummer en CONCEPT worden niet voorgelezen maar wel gedrukt", async () => {
    expect(readingOrder(file)).not.toMatch(/CONCEPT|Lopende titel|van 8/);
    expect((await readPdf(file.bytes)).pages[1]).toMatch(/CONCEPT/);
  });

  test("een herhaalde tabelkop wordt één keer voorgelezen", () => {
    expect(readingOrder(file).split("Blaricum")).toHaveLength(2);
  });

  test("bijlagen komen er byte voor byte uit, met hun verhouding tot het stuk", () => {
    const { catalog } = file.pdf;
    const tree = catalog.lookup(name("Names"), PDFDict).lookup(name("EmbeddedFiles"), PDFDict);
    const names = tree.lookup(name("Names"), PDFArray);
    const found = Array.from({ length: names.size() / 2 }, (_, index) => {
      const spec = names.lookup(index * 2 + 1, PDFDict);
      const stream = spec.lookup(name("EF"), PDFDict).lookup(name("F"));
      return {
        name: textOf(names.lookup(index * 2, PDFHexString)),
        mime: stream instanceof PDFRawStream ? textOf(stream.dict.lookup(name("Subtype"))) : "",
        description: textOf(spec.lookup(name("Desc"))),
        relationship: textOf(spec.lookup(name("AFRelationship"))),
        bytes: unpacked(stream),
      };
    });
    expect(found).toEqual([...attachments].reverse());
  });

  test("twee bijlagen met dezelfde naam gaan niet samen", async () => {
    const double = [...attachments, ...attachments.slice(0, 1)];
    await expect(finishPdf(printed.pdf, information, { attachments: double })).rejects.toThrow(/middelen-2022\.csv/);
  });

  test("de metagegevens noemen ook kenmerk en versie", () => {
    expect(metadataOf(file)).toContain("<dc:identifier>hbel/proefstuk</dc:identifier>");
    expect(metadataOf(file)).toContain("<xmpMM:VersionID>0.9</xmpMM:VersionID>");
  });

  test("een tweede druk, ook na andere stukken in dezelfde browser, geeft dezelfde bytes", async () => {
    const second = await finishPdf(again.pdf, information, { facts: again.facts, attachments });
    expect(Buffer.from(second.bytes).equals(Buffer.from(file.bytes))).toBe(true);
  });
});

describe("een bestand dat met opzet fout is, valt op", () => {
  test("er is een fout bij elke regel", () => {
    expect(Object.keys(mistakes).sort()).toEqual(Object.keys(pdfRules).sort());
  });

  test.each(Object.entries(mistakes))("%s", async (rule, { spoil, damage = (bytes) => bytes }) => {
    const pdf = await PDFDocument.load(file.bytes, { updateMetadata: false });
    spoil?.(pdf);
    const bytes = damage(await pdf.save({ updateFieldAppearances: false, useObjectStreams: true }));
    expect(pdfRules[rule]?.(await openFile(bytes))).not.toEqual([]);
  });
});
