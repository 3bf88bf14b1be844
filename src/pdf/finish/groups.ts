import type { PDFDocument } from "@cantoo/pdf-lib";
import { newElement, type StructureElement, type StructureKid, type StructureTree } from "./structure-tree.ts";

/** Hold blocks, no text of their own. */
const grouping = new Set(["Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Aside", "Index", "TOC"]);
/** Hold blocks or text. */
const mixed = new Set(["TD", "TH", "LBody", "Note", "Caption"]);
const inline = new Set(["Span", "Em", "Strong", "Link", "Quote", "Code", "Reference", "Sub", "Sup", "Annot", "Ruby"]);
const meanings = ["Lang", "Alt", "ActualText", "E", "A"];

/**
 * Takes out groups that say nothing. The browser writes one for every stretch of text and every box of the page; a reader has
 * no use for them, and text that stood in a box alone is a paragraph.
 */
export function dissolveGroups(pdf: PDFDocument, tree: StructureTree): void {
  for (const element of tree.kids) dissolve(pdf, element, grouping.has(element.type));
}

function dissolve(pdf: PDFDocument, element: StructureElement, blocks: boolean): void {
  const kids: StructureKid[] = [];
  const alone = element.kids.length === 1;
  for (const kid of element.kids) {
    if (kid.kind !== "element") kids.push(kid);
    else if (kid.type === "Div" && !blocks && isPhrase(kid)) {
      // A group within a sentence, such as words in another language.
      dissolve(pdf, kid, false);
      kid.type = "Span";
      kids.push(kid);
    } else if (kid.type !== "NonStruct") {
      dissolve(pdf, kid, grouping.has(kid.type));
      kids.push(kid);
    } else if (isText(kid)) kids.push(...kid.kids);
    else {
      const isBox = blocks || (mixed.has(element.type) && !alone);
      dissolve(pdf, kid, isBox);
      kids.push(...meaningOf(kid, isBox));
    }
  }
  element.kids = element.type === "Table" ? captioned(pdf, kids) : kids;
  // A box keeps loose text between its blocks apart from them; what becomes of text alone is decided one level up.
  const texts = kids.some(isInline);
  const boxWithBlocks = blocks && texts && !(element.type === "NonStruct" && kids.every(isInline));
  if (boxWithBlocks) element.kids = paragraphs(pdf, kids);
}

/** The browser knows a caption that is no box of its own for a stretch of text in the table; it is what the table is called. */
function captioned(pdf: PDFDocument, kids: readonly StructureKid[]): StructureKid[] {
  const isLoose = (kid: StructureKid): boolean => isInline(kid) || (kid.kind === "element" && kid.type === "P");
  const loose = kids.filter(isLoose);
  const parts = kids.filter((kid) => !isLoose(kid));
  return loose.length > 0 ? [newElement(pdf, "Caption", loose), ...parts] : parts;
}

function meaningOf(kid: StructureElement, isBox: boolean): StructureKid[] {
  if (kid.kids.length === 0) return [];
  const text = kid.kids.every(isInline);
  if (hasMeaning(kid)) kid.type = text ? (isBox ? "P" : "Span") : "Div";
  else if (isBox && text) kid.type = "P";
  else return kid.kids;
  return [kid];
}

function hasMeaning({ says }: StructureElement): boolean {
  return meanings.some((key) => says.has(key));
}

function isText(element: StructureElement): boolean {
  return element.kids.every((kid) => kid.kind === "content") && !hasMeaning(element);
}

function isPhrase(element: StructureElement): boolean {
  return element.kids.every(
    (kid) => isInline(kid) || (kid.kind === "element" && kid.type === "NonStruct" && isText(kid)),
  );
}

function isInline(kid: StructureKid): boolean {
  return kid.kind !== "element" || inline.has(kid.type);
}

function paragraphs(pdf: PDFDocument, kids: readonly StructureKid[]): StructureKid[] {
  const out: StructureKid[] = [];
  let open: StructureElement | undefined;
  for (const kid of kids) {
    if (!isInline(kid)) {
      open = undefined;
      out.push(kid);
    } else if (open) open.kids.push(kid);
    else {
      open = newElement(pdf, "P", [kid]);
      out.push(open);
    }
  }
  return out;
}
