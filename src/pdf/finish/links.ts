import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { LinkFact } from "../page-facts.ts";
import { name, textOf } from "./names.ts";
import { elements, type StructureElement, type StructureTree } from "./structure-tree.ts";

const printed = 4;

/**
 * Gives every link its tag and its name (PDF/UA-1, 7.18.5). The browser takes the tag away from a link with a role of its own,
 * such as the number of a note, and names none; the page knows their names.
 * @param facts the links of the page in order; one that the print leaves out is passed over
 */
export function mendLinks(pdf: PDFDocument, tree: StructureTree, facts: readonly LinkFact[]): void {
  dropHiddenLinks(pdf, tree);
  let next = 0;
  for (const element of elements(tree)) {
    const annotations = annotationsOf(element);
    if (annotations.length === 0) continue;
    if (element.type === "NonStruct" || element.type === "Reference") element.type = "Link";
    const target = targetOf(annotations[0] as PDFDict);
    const found = facts.findIndex((fact, index) => index >= next && fact.target === target);
    if (found >= 0) next = found + 1;
    const spoken = facts[found]?.name || `Naar ${target.replace(/^#/, "")}`;
    for (const annotation of annotations) {
      annotation.set(name("Contents"), PDFHexString.fromText(spoken));
      annotation.set(name("F"), PDFNumber.of(printed));
    }
  }
}

/** A link in what is hidden from a screen reader has no place in the structure, and may then not be there for the others either. */
function dropHiddenLinks(pdf: PDFDocument, tree: StructureTree): void {
  const told = new Set(elements(tree).flatMap(annotationsOf));
  for (const { node } of pdf.getPages()) {
    const all = node.Annots();
    const kept = all?.asArray().filter((item) => told.has(pdf.context.lookup(item, PDFDict))) ?? [];
    if (!all || kept.length === all.size()) continue;
    if (kept.length > 0) node.set(name("Annots"), pdf.context.obj(kept));
    else node.delete(name("Annots"));
  }
}

function annotationsOf(element: StructureElement): PDFDict[] {
  return element.kids.flatMap((kid) => (kid.kind === "annotation" ? [kid.annotation] : []));
}

/** `#doel` within the document, else the whole address. */
function targetOf(annotation: PDFDict): string {
  const destination = annotation.lookup(name("Dest"));
  if (destination instanceof PDFName) return `#${destination.decodeText()}`;
  if (destination) return `#${textOf(destination)}`;
  const action = annotation.lookupMaybe(name("A"), PDFDict);
  return textOf(action?.lookup(name("URI")));
}
