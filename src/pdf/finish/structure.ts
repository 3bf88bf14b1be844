import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";

const type = PDFName.of("Type");
const kids = PDFName.of("K");

/** The structure elements of a tagged PDF in reading order, each with its reference; none when the file is untagged. */
export function* structureElements(pdf: PDFDocument): Generator<[element: PDFDict, reference: PDFRef]> {
  const root = structureRoot(pdf);
  if (root) yield* below(pdf, root);
}

export function structureRoot(pdf: PDFDocument): PDFDict | undefined {
  return pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
}

function* below(pdf: PDFDocument, element: PDFDict): Generator<[PDFDict, PDFRef]> {
  for (const kid of kidsOf(element)) {
    if (!(kid instanceof PDFRef)) continue;
    const child = pdf.context.lookup(kid);
    if (!(child instanceof PDFDict) || !isElement(child)) continue;
    yield [child, kid];
    yield* below(pdf, child);
  }
}

/** Marked-content and object references carry their own Type; an element has a structure type. */
function isElement(dict: PDFDict): boolean {
  const name = dict.lookup(type);
  return name !== PDFName.of("MCR") && name !== PDFName.of("OBJR") && dict.has(PDFName.of("S"));
}

export function kidsOf(element: PDFDict): PDFObject[] {
  const value = element.lookup(kids);
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray() : [element.get(kids) as PDFObject];
}
