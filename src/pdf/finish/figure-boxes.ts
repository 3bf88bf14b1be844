import { PDFDict, type PDFDocument, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { attributesOf, setAttributes } from "./attributes.ts";
import { around, type Box, contentBoxes } from "./content-boxes.ts";
import { name } from "./names.ts";
import { sourceOf } from "./page-content.ts";
import { contentsOf, elements, type StructureElement, type StructureTree } from "./structure-tree.ts";

const figures = new Set(["Figure", "Formula"]);

/** Says of each figure which part of its page it takes (ISO 32000-1, 14.8.5.4.3); one over two pages takes no one part. */
export function boundFigures(pdf: PDFDocument, tree: StructureTree): void {
  const byPage = Map.groupBy(
    elements(tree).filter((element) => figures.has(element.type)),
    pageOf,
  );
  for (const [page, found] of byPage) if (page !== undefined) boundOnPage(pdf, page, found);
}

/** The one page on which an element stands, if it is drawn there and not by a form. */
function pageOf(element: StructureElement): number | undefined {
  const contents = contentsOf(element);
  const [first] = contents;
  return contents.every(({ page, form }) => page === first?.page && form === undefined) ? first?.page : undefined;
}

function boundOnPage(pdf: PDFDocument, number: number, found: readonly StructureElement[]): void {
  const page = pdf.context.lookup(PDFRef.of(number), PDFDict);
  const stream = page.lookup(name("Contents"));
  const sheet = pdf.getPages().find(({ ref }) => ref.objectNumber === number);
  if (!(stream instanceof PDFRawStream) || !sheet) return;
  const wanted = new Set(found.flatMap((element) => contentsOf(element).map(({ mcid }) => mcid)));
  const boxes = contentBoxes(sourceOf(stream), wanted, [0, 0, sheet.getWidth(), sheet.getHeight()]);
  for (const element of found) {
    const own = contentsOf(element).map(({ mcid }) => boxes.get(mcid));
    const box = own.reduce((all, each) => (each ? around(all, each) : all), undefined);
    if (!box) continue;
    const attributes = attributesOf(element);
    const layout = attributes.get("Layout") ?? new Map<string, string>();
    attributes.set("Layout", layout.set("BBox", boxText(box)));
    setAttributes(element, attributes);
  }
}

/** In hundredths, rounded outward. */
function boxText([left, bottom, right, top]: Box): string {
  const low = (value: number): number => Math.floor(value * 100) / 100;
  const high = (value: number): number => Math.ceil(value * 100) / 100;
  return `[${[low(left), low(bottom), high(right), high(top)].join(" ")}]`;
}
