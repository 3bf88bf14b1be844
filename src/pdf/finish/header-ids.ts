import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from "@cantoo/pdf-lib";
import { structureElements, structureRoot } from "./structure.ts";

const id = PDFName.of("ID");
const attributes = PDFName.of("A");
const headers = PDFName.of("Headers");

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}

/**
 * Table cells name their header cells by ids that depend on what else the browser did before. They are renumbered in
 * reading order, in the cells, in their Headers lists and in the tree of ids.
 */
export function renumberHeaderIds(pdf: PDFDocument): void {
  const root = structureRoot(pdf);
  if (!root) return;
  const elements = [...structureElements(pdf)];
  const renumbered = new Map<string, string>();
  const names: PDFObject[] = [];
  for (const [element, reference] of elements) {
    const old = element.lookup(id);
    if (!old) continue;
    const next = `h${String(renumbered.size + 1).padStart(6, "0")}`;
    renumbered.set(textOf(old), next);
    element.set(id, PDFString.of(next));
    names.push(PDFString.of(next), reference);
  }
  for (const [element] of elements) {
    const value = element.lookup(attributes);
    const owners = value instanceof PDFArray ? value.asArray().map((item) => pdf.context.lookup(item)) : [value];
    for (const owner of owners)
      if (owner instanceof PDFDict && owner.has(headers)) renumberList(pdf, owner, renumbered);
  }
  if (names.length > 0) root.set(PDFName.of("IDTree"), pdf.context.register(pdf.context.obj({ Names: names })));
}

function renumberList(pdf: PDFDocument, owner: PDFDict, renumbered: ReadonlyMap<string, string>): void {
  const list = owner.lookup(headers, PDFArray).asArray();
  if (list.length === 0) owner.delete(headers);
  else
    owner.set(headers, pdf.context.obj(list.map((item) => PDFString.of(renumbered.get(textOf(item)) ?? textOf(item)))));
}
