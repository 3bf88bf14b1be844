import { type PDFDict, type PDFDocument, PDFNumber, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { name } from "./names.ts";
import { PlainObject } from "./plain-object.ts";
import type { MarkedContent, StructureElement, StructureKid, StructureTree } from "./structure-tree.ts";

/** By the key that a page, a form or an annotation bears: the elements of its pieces of content, or its one element. */
type Parents = Map<number, number | number[]>;

/**
 * Writes the tree into the file, and with it the tree that leads from each piece of content to its element (the parent tree).
 * Whatever comes after it must not look for what refers to what: the elements are text by then.
 */
export function writeStructure(pdf: PDFDocument, { root, kids }: StructureTree): void {
  const { context } = pdf;
  const parents: Parents = new Map();
  const write = (element: StructureElement, parent: number): void => {
    for (const kid of element.kids) {
      if (kid.kind === "element") write(kid, element.number);
      else if (kid.kind === "annotation") parents.set(numberIn(kid.annotation, "StructParent"), element.number);
      else listOf(parents, numberIn(holderOf(pdf, kid), "StructParents"))[kid.mcid] = element.number;
    }
    context.assign(PDFRef.of(element.number), new PlainObject(elementText(element, parent)));
  };
  const rootReference = pdf.catalog.get(name("StructTreeRoot")) as PDFRef;
  for (const kid of kids) write(kid, rootReference.objectNumber);
  root.set(name("K"), context.obj(kids.map(({ number }) => PDFRef.of(number))));
  const numbers = [...parents].sort(([a], [b]) => a - b).map(([key, value]) => `${key} ${parentsText(pdf, value)}`);
  root.set(name("ParentTree"), context.register(new PlainObject(`<</Nums [${numbers.join(" ")}]>>`)));
  root.set(name("ParentTreeNextKey"), PDFNumber.of(Math.max(-1, ...parents.keys()) + 1));
}

function elementText({ type, says, kids }: StructureElement, parent: number): string {
  const page = kids.find((kid) => kid.kind === "content" && !kid.form) as MarkedContent | undefined;
  const written = kids.map((kid) => kidText(kid, page?.page));
  let text = `<</Type /StructElem /S /${type} /P ${parent} 0 R`;
  if (page) text += ` /Pg ${page.page} 0 R`;
  if (written.length > 0) text += ` /K ${written.length === 1 ? written[0] : `[${written.join(" ")}]`}`;
  for (const [key, value] of says) text += ` /${key} ${value}`;
  return `${text}>>`;
}

/** @param page the one that the element names itself */
function kidText(kid: StructureKid, page: number | undefined): string {
  if (kid.kind === "element") return `${kid.number} 0 R`;
  if (kid.kind === "annotation") return `<</Type /OBJR /Obj ${kid.number} 0 R /Pg ${kid.page} 0 R>>`;
  if (!kid.form && kid.page === page) return String(kid.mcid);
  return `<</Type /MCR /Pg ${kid.page} 0 R /MCID ${kid.mcid}${kid.form ? ` /Stm ${kid.form} 0 R` : ""}>>`;
}

function parentsText(pdf: PDFDocument, value: number | number[]): string {
  if (!Array.isArray(value)) return `${value} 0 R`;
  const items = Array.from(value, (number) => (number === undefined ? "null" : `${number} 0 R`));
  return String(pdf.context.register(new PlainObject(`[${items.join(" ")}]`)));
}

function numberIn(dict: PDFDict, key: string): number {
  return dict.lookup(name(key), PDFNumber).asNumber();
}

function holderOf(pdf: PDFDocument, { page, form }: MarkedContent): PDFDict {
  const holder = pdf.context.lookup(PDFRef.of(form ?? page));
  return holder instanceof PDFStream ? holder.dict : (holder as PDFDict);
}

function listOf(parents: Parents, key: number): number[] {
  const found = parents.get(key);
  if (Array.isArray(found)) return found;
  const list: number[] = [];
  parents.set(key, list);
  return list;
}
