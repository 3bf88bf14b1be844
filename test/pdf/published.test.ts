import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { date } from "../../src/calendar.ts";
import { type PrintJob, printAll } from "../../src/pdf/press.ts";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { closingParts } from "../../src/site/closing-parts.ts";
import { contentsLines, listsOf } from "../../src/site/components/druk/contents.ts";
import { documentStatuses } from "../../src/site/document-status.ts";
import { type BuiltSite, buildSite } from "../site/support/built-site.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { ownPublication } from "../support/own-publication.ts";
import { type ReadPdf, readPdf } from "../support/read-pdf.ts";

const publication = ownPublication();
const { opstellers, render } = publication;
const documents = opstellers.flatMap((opsteller) =>
  opsteller.gegevens.documenten.map(({ id }) => ({
    address: `${opsteller.id}/${id}`,
    rendering: render(opsteller, id, "print"),
  })),
);

interface Printed extends ReadPdf {
  bytes: Uint8Array;
  /** As pdf-lib sees it: sizes and objects. */
  file: PDFDocument;
}

const browser = warmBrowser(browserFolder);
const printed = new Map<string, Printed>();
let site: BuiltSite;
let server: StaticServer;

function job(address: string): PrintJob {
  const found = documents.find((document) => document.address === address);
  return {
    name: address,
    url: `${server.address}/druk/${address}/`,
    information: {
      title: found?.rendering.gegevens.titel ?? "",
      author: "",
      subject: "",
      keywords: [],
      language: "nl-NL",
      date: date("2021-11-30"),
      creator: "Raadzaam",
    },
  };
}

async function print(addresses: readonly string[]): Promise<Map<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  await printAll(browser.get, addresses.map(job), ({ job: { name }, pdf, failure }) => {
    if (!pdf) throw new Error(`${name}: ${failure}`);
    bytes.set(name, pdf.bytes);
  });
  return bytes;
}

beforeAll(async () => {
  site = await buildSite();
  server = await serveFolder(site.folder);
  for (const [address, bytes] of await print(documents.map(({ address }) => address))) {
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    printed.set(address, { ...(await readPdf(bytes)), bytes, file });
  }
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Text without white space: a line end on paper takes its space away. */
const dense = (text: string): string => text.replace(/\s/g, "");

describe.each(documents)("$address op papier", ({ address, rendering }) => {
  const { document, gegevens } = rendering;
  const pdf = (): Printed => printed.get(address) as Printed;
  const pageOf = (id: string): number => pdf().destinations.get(id) ?? 0;
  const textOf = (page: number): string => dense(pdf().pages[page - 1] ?? "");
  const chapters = document.sections.map(({ headings, number, title }) => ({
    id: headings[0]?.id ?? "",
    name: `${number} ${title}`,
  }));

  test("telt ten minste tien bladzijden, waarvan hooguit drie voor inhoud en lijsten en twee voor ‘In het kort’", () => {
    expect(pdf().pages.length).toBeGreaterThanOrEqual(10);
    expect(pageOf("kort")).toBeLessThanOrEqual(5);
    expect(pageOf(chapters[0]?.id ?? "") - pageOf("kort")).toBeLessThanOrEqual(2);
  });

  test("de inhoud noemt van elke regel de bladzijde waar die kop staat", () => {
    const contents = dense(
      pdf()
        .pages.slice(1, pageOf("kort") - 1)
        .join(""),
    );
    const lines = contentsLines(document.sections).flatMap(({ parts, ...chapter }) => [chapter, ...parts]);
    expect(lines.length).toBeGreaterThan(10);
    for (const { id, name } of [...lines, { id: "versies", name: "Versies en besluiten" }]) {
      expect(contents.includes(`${dense(name)}${pageOf(id)}`), name).toBe(true);
      expect(textOf(pageOf(id)).includes(dense(name)), name).toBe(true);
    }
  });

  test("de lijsten noemen van elke tabel en figuur de bladzijde", () => {
    const lists = dense(
      pdf()
        .pages.slice(1, pageOf("kort") - 1)
        .join(""),
    );
    const lines = listsOf(document.sections).flatMap((list) => list.lines);
    expect(lines.length).toBeGreaterThan(5);
    for (const { id, name } of lines) expect(lists.includes(`${dense(name)}${pageOf(id)}`), name).toBe(true);
  });

  test("de bladwijzers zijn de koppen met hun nummer, in volgorde", () => {
    const headings = document.sections.flatMap((section) => section.headings);
    const wanted = headings.map(({ number, text }) => (number ? `${number} ${text}` : text));
    const left = pdf().bookmarks.map(({ title }) => title);
    for (const title of wanted) {
      const at = left.indexOf(title);
      expect(at, title).toBeGreaterThanOrEqual(0);
      left.splice(0, at + 1);
    }
    for (const { id, name } of chapters)
      expect(pdf().bookmarks).toContainEqual({ title: name, page: pageOf(id), level: 2 });
  });

  test("elke bladzijde na het omslag noemt haar nummer, het stuk en de status", () => {
    const { name } = documentStatuses[gegevens.status];
    const count = pdf().pages.length;
    for (const [index, text] of pdf().pages.entries()) {
      if (index === 0) expect(text).not.toContain(`van ${count}`);
      else {
        for (const told of [`${index + 1} van ${count}`, gegevens.titel, `${name}, versie ${gegevens.versie}`])
          expect(text.includes(told), `${told} op bladzijde ${index + 1}`).toBe(true);
      }
    }
    expect(pdf().pages[0]).toContain(name);
  });

  test("de voet noemt het hoofdstuk, ook op de bladzijden na de titel", () => {
    for (const [index, { id, name }] of chapters.entries()) {
      const next = chapters[index + 1]?.id ?? closingParts(document).lines[0]?.id ?? "";
      const last = pageOf(next) - 1;
      for (let page = pageOf(id); page <= last; page++)
        expect(pdf().pages[page - 1]?.includes(name), `${name} op bladzijde ${page}`).toBe(true);
    }
  });

  test("geen bladzijde houdt alleen een kop- en een voetregel over", () => {
    // The head and the foot of a page hold some fifteen words.
    const bare = pdf().pages.flatMap((text, index) => (text.split(/\s+/).length < 30 ? [index + 1] : []));
    expect(bare).toEqual([]);
  });

  test("geen kop staat als laatste op een bladzijde", () => {
    const headings = new Set(pdf().bookmarks.map(({ title }) => dense(title)));
    for (const text of pdf().pages) expect(headings).not.toContain(dense(text.trimEnd().split("\n").at(-1) ?? ""));
  });

  test("alleen een tabel die staand niet past, ligt op een liggende bladzijde", () => {
    const wide = document.sections.flatMap(({ tables }) => [...tables.values()]).filter(({ table }) => table.sideways);
    const sizes = pdf()
      .file.getPages()
      .map((page) => page.getSize());
    const lying = sizes.flatMap(({ width, height }, index) => (width > height ? [index + 1] : []));
    expect(lying.length).toBeGreaterThanOrEqual(wide.length);
    if (wide.length === 0) expect(lying).toEqual([]);
    for (const { anchor, number } of wide) {
      expect(lying).toContain(pageOf(anchor));
      expect(textOf(pageOf(anchor)).includes(`Tabel${number}`), `tabel ${number}`).toBe(true);
    }
    for (const { width, height } of sizes)
      expect([width, height].map(Math.round).sort((a, b) => a - b)).toEqual([595, 842]);
  });

  test("alle lettertypen zijn ingesloten, getekende letters en plaatjes zijn er niet", () => {
    const objects = pdf()
      .file.context.enumerateIndirectObjects()
      .map(([, object]) => object);
    const dicts = objects.map((object) => (object instanceof PDFRawStream ? object.dict : object));
    const ofType = (type: string): PDFDict[] =>
      dicts.filter((dict) => dict instanceof PDFDict && dict.get(PDFName.of("Type")) === PDFName.of(type)) as PDFDict[];
    const kinds = new Set(ofType("Font").map((font) => String(font.get(PDFName.of("Subtype")))));
    expect(kinds).toEqual(new Set(["/Type0", "/CIDFontType2"]));
    const descriptors = ofType("FontDescriptor");
    expect(descriptors.length).toBeGreaterThan(2);
    for (const descriptor of descriptors) expect(descriptor.has(PDFName.of("FontFile2"))).toBe(true);
    expect(ofType("XObject").filter((form) => form.get(PDFName.of("Subtype")) === PDFName.of("Image"))).toEqual([]);
    // A picture or a drawn letter would show in the weight of a page.
    expect(pdf().bytes.length / pdf().pages.length).toBeLessThan(15_000);
  });

  test("titel en taal staan in het bestand", () => {
    expect(pdf().title).toBe(gegevens.titel);
    expect(pdf().language).toBe("nl-NL");
  });

  test("wie een woord zoekt, vindt het: zonder afbreektekens binnen een regel en met echte aanhalingstekens", () => {
    const odd = pdf().pages.flatMap((text) => text.match(/.{0,20}(?:\u00ad(?!\n)|[\u02bb\u02bc]).{0,20}/g) ?? []);
    expect(odd).toEqual([]);
    const text = pdf()
      .pages.join("\n")
      .replace(/[-\u00ad]\n/g, "");
    expect(text.includes("Participatieverklaringstraject")).toBe(true);
  });
});

test("een stuk opnieuw afdrukken geeft dezelfde bytes, ook na een ander stuk", async () => {
  const [first, second] = documents.map(({ address }) => address) as [string, string];
  await print([second]);
  const again = (await print([first])).get(first);
  expect(Buffer.from(again ?? []).equals(Buffer.from(printed.get(first)?.bytes ?? []))).toBe(true);
});
