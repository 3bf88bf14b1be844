import { PDFArray, PDFDict, type PDFDocument, PDFNumber, type PDFObject, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { name, nameIn } from "./names.ts";

/** One element of the structure tree, as a screen reader walks it. */
export interface StructureElement {
  kind: "element";
  /** `P`, `Table`, `Link`, … */
  type: string;
  dict: PDFDict;
  reference: PDFRef;
  kids: StructureKid[];
}

/** A piece of the content of a page, or of a form that is drawn on it. */
export interface MarkedContent {
  kind: "content";
  mcid: number;
  page: PDFRef;
  form?: PDFRef;
}

/** A link, as the page shows it. */
export interface AnnotationReference {
  kind: "annotation";
  annotation: PDFDict;
  reference: PDFRef;
  page?: PDFRef;
}

export type StructureKid = StructureElement | MarkedContent | AnnotationReference;

export interface StructureTree {
  root: PDFDict;
  kids: StructureElement[];
}

/** Reads the structure tree; undefined when the file is untagged. */
export function readStructure(pdf: PDFDocument): StructureTree | undefined {
  const root = pdf.catalog.lookupMaybe(name("StructTreeRoot"), PDFDict);
  if (!root) return undefined;
  return { root, kids: rawKids(root).flatMap((kid) => readElement(pdf, kid) ?? []) };
}

function readElement(pdf: PDFDocument, raw: PDFObject): StructureElement | undefined {
  const dict = pdf.context.lookup(raw);
  if (!(raw instanceof PDFRef) || !(dict instanceof PDFDict) || !dict.has(name("S"))) return undefined;
  const page = dict.get(name("Pg"));
  const kids = rawKids(dict).flatMap((kid) => readKid(pdf, kid, page instanceof PDFRef ? page : undefined) ?? []);
  return { kind: "element", type: nameIn(dict, "S"), dict, reference: raw, kids };
}

function readKid(pdf: PDFDocument, raw: PDFObject, page: PDFRef | undefined): StructureKid | undefined {
  if (raw instanceof PDFNumber) return page && { kind: "content", mcid: raw.asNumber(), page };
  const dict = pdf.context.lookup(raw);
  if (!(dict instanceof PDFDict)) return undefined;
  const ownPage = dict.get(name("Pg"));
  const at = ownPage instanceof PDFRef ? ownPage : page;
  const kind = nameIn(dict, "Type");
  if (kind === "MCR") {
    const form = dict.get(name("Stm"));
    const mcid = dict.lookup(name("MCID"), PDFNumber).asNumber();
    return at && { kind: "content", mcid, page: at, form: form instanceof PDFRef ? form : undefined };
  }
  if (kind === "OBJR") {
    const reference = dict.get(name("Obj"));
    if (!(reference instanceof PDFRef)) return undefined;
    return { kind: "annotation", annotation: pdf.context.lookup(reference, PDFDict), reference, page: at };
  }
  return readElement(pdf, raw);
}

function rawKids(dict: PDFDict): PDFObject[] {
  const value = dict.lookup(name("K"));
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray() : [dict.get(name("K")) ?? value];
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

/** A new element, to be put among the kids of another. */
export function newElement(pdf: PDFDocument, type: string, kids: StructureKid[]): StructureElement {
  const dict = pdf.context.obj({ Type: "StructElem" });
  return { kind: "element", type, dict, reference: pdf.context.register(dict), kids };
}

/** Writes the tree back, and with it the tree that leads from each piece of content to its element (the parent tree). */
export function writeStructure(pdf: PDFDocument, tree: StructureTree): void {
  const { context } = pdf;
  const parents = new Map<number, PDFRef | PDFRef[]>();
  const write = (element: StructureElement, parent: PDFRef): void => {
    const { dict, reference, kids } = element;
    const page = kids.find((kid) => kid.kind === "content" && !kid.form) as MarkedContent | undefined;
    dict.set(name("S"), name(element.type));
    dict.set(name("P"), parent);
    if (page) dict.set(name("Pg"), page.page);
    else dict.delete(name("Pg"));
    const written = kids.map((kid): PDFObject => {
      if (kid.kind === "element") {
        write(kid, reference);
        return kid.reference;
      }
      if (kid.kind === "annotation") {
        parents.set(numberIn(kid.annotation, "StructParent"), reference);
        return context.obj({ Type: "OBJR", Obj: kid.reference, ...(kid.page ? { Pg: kid.page } : {}) });
      }
      listOf(parents, numberIn(holderOf(pdf, kid), "StructParents"))[kid.mcid] = reference;
      if (!kid.form && kid.page === page?.page) return PDFNumber.of(kid.mcid);
      return context.obj({ Type: "MCR", Pg: kid.page, MCID: kid.mcid, ...(kid.form ? { Stm: kid.form } : {}) });
    });
    if (written.length === 0) dict.delete(name("K"));
    else dict.set(name("K"), written.length === 1 && written[0] ? written[0] : context.obj(written));
  };
  const rootReference = pdf.catalog.get(name("StructTreeRoot")) as PDFRef;
  for (const kid of tree.kids) write(kid, rootReference);
  tree.root.set(name("K"), context.obj(tree.kids.map(({ reference }) => reference)));

  const numbers: PDFObject[] = [];
  for (const [key, value] of [...parents].sort(([a], [b]) => a - b)) {
    const list = Array.isArray(value)
      ? context.register(context.obj(Array.from(value, (item) => item ?? null)))
      : value;
    numbers.push(PDFNumber.of(key), list);
  }
  tree.root.set(name("ParentTree"), context.register(context.obj({ Nums: numbers })));
  tree.root.set(name("ParentTreeNextKey"), PDFNumber.of(Math.max(-1, ...parents.keys()) + 1));
}

function numberIn(dict: PDFDict, key: string): number {
  return dict.lookup(name(key), PDFNumber).asNumber();
}

function holderOf(pdf: PDFDocument, { page, form }: MarkedContent): PDFDict {
  const holder = pdf.context.lookup(form ?? page);
  return holder instanceof PDFStream ? holder.dict : (holder as PDFDict);
}

function listOf(parents: Map<number, PDFRef | PDFRef[]>, key: number): PDFRef[] {
  const found = parents.get(key);
  if (Array.isArray(found)) return found;
  const list: PDFRef[] = [];
  parents.set(key, list);
  return list;
}
