import { PDFArray, PDFDict, type PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import { name } from "./names.ts";
import { rawEntries } from "./raw-values.ts";
import type { Print } from "./read-print.ts";

/** One element of the structure tree, as a screen reader walks it. */
export interface StructureElement {
  kind: "element";
  /** `P`, `Table`, `Link`, … */
  type: string;
  /** Of its object. */
  number: number;
  /** What else is said of it, such as its `Alt`, `Lang` and attributes `A`, each as the text that stands for it. */
  says: Map<string, string>;
  kids: StructureKid[];
}

/** A piece of the content of a page, or of a form that is drawn on it. */
export interface MarkedContent {
  kind: "content";
  mcid: number;
  /** Number of the object of its page. */
  page: number;
  form?: number;
}

/** A link, as the page shows it. */
export interface AnnotationReference {
  kind: "annotation";
  annotation: PDFDict;
  number: number;
  page: number;
}

export type StructureKid = StructureElement | MarkedContent | AnnotationReference;

export interface StructureTree {
  root: PDFDict;
  kids: StructureElement[];
}

/** Reads the structure tree; undefined when the file is untagged. */
export function readStructure({ pdf, elements }: Print): StructureTree | undefined {
  const root = pdf.catalog.lookupMaybe(name("StructTreeRoot"), PDFDict);
  if (!root) return undefined;
  const kids = root.lookup(name("K"));
  const references = kids instanceof PDFArray ? kids.asArray() : [root.get(name("K"))];
  const read = (number: number): StructureElement | undefined => {
    const text = elements.get(number);
    if (text === undefined) return undefined;
    const says = rawEntries(text);
    const type = says.get("S")?.slice(1) ?? "";
    const page = numberAt(says.get("Pg"));
    const raw = says.get("K");
    for (const known of ["Type", "S", "P", "Pg", "K"]) says.delete(known);
    return { kind: "element", type, number, says, kids: raw === undefined ? [] : readKids(pdf, raw, page, read) };
  };
  return { root, kids: references.flatMap((item) => (item instanceof PDFRef ? (read(item.objectNumber) ?? []) : [])) };
}

/** Elements by reference, pieces of content by their number or in a dictionary, annotations in a dictionary. */
const rawKid = /<<([^>]*)>>|(\d+) 0 R|(\d+)/g;

function readKids(
  pdf: PDFDocument,
  raw: string,
  page: number | undefined,
  read: (number: number) => StructureElement | undefined,
): StructureKid[] {
  const kids: StructureKid[] = [];
  for (const [, dictionary, element, mcid] of raw.matchAll(rawKid)) {
    const kid = dictionary
      ? readReference(pdf, dictionary, page)
      : element
        ? read(Number(element))
        : page && ({ kind: "content", mcid: Number(mcid), page } as const);
    if (kid) kids.push(kid);
  }
  return kids;
}

function readReference(pdf: PDFDocument, raw: string, page: number | undefined): StructureKid | undefined {
  const at = numberAt(/\/Pg (\d+)/.exec(raw)?.[1]) ?? page;
  const mcid = /\/MCID (\d+)/.exec(raw)?.[1];
  if (at === undefined) return undefined;
  const form = numberAt(/\/Stm (\d+)/.exec(raw)?.[1]);
  if (mcid !== undefined) return { kind: "content", mcid: Number(mcid), page: at, ...(form && { form }) };
  const number = numberAt(/\/Obj (\d+)/.exec(raw)?.[1]);
  const annotation = number && pdf.context.lookup(PDFRef.of(number));
  if (!number || !(annotation instanceof PDFDict)) return undefined;
  return { kind: "annotation", annotation, number, page: at };
}

/** The number that a reference begins with. */
function numberAt(raw: string | undefined): number | undefined {
  return raw === undefined ? undefined : Number.parseInt(raw, 10);
}

/** Every element in reading order. */
export function elements(parent: { kids: readonly StructureKid[] }): StructureElement[] {
  const found: StructureElement[] = [];
  const walk = (kids: readonly StructureKid[]): void => {
    for (const kid of kids) {
      if (kid.kind !== "element") continue;
      found.push(kid);
      walk(kid.kids);
    }
  };
  walk(parent.kids);
  return found;
}

/** Every piece of content below an element. */
export function contentsOf(parent: StructureElement): MarkedContent[] {
  return parent.kids.flatMap((kid) => {
    if (kid.kind === "element") return contentsOf(kid);
    return kid.kind === "content" ? [kid] : [];
  });
}

/** A new element, to be put among the kids of another. */
export function newElement(pdf: PDFDocument, type: string, kids: StructureKid[]): StructureElement {
  return { kind: "element", type, number: pdf.context.nextRef().objectNumber, says: new Map(), kids };
}
