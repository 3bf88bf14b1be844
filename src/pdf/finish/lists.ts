import type { PDFDocument } from "@cantoo/pdf-lib";
import {
  elements,
  newElement,
  type StructureElement,
  type StructureKid,
  type StructureTree,
} from "./structure-tree.ts";

const inList = new Set(["LI", "L", "Caption"]);
const wrappers = new Set(["NonStruct", "Div", "P"]);

/**
 * Gives lists the structure that PDF/UA asks for (7.6): a list holds items, an item its label and its body. The browser
 * leaves the body out, and writes an item with a role of its own as a group without a meaning.
 */
export function mendLists(pdf: PDFDocument, tree: StructureTree): void {
  for (const element of elements(tree)) if (element.type === "L") element.kids = itemsOf(pdf, element.kids);
  for (const element of elements(tree)) if (element.type === "LI") element.kids = labelAndBody(pdf, element.kids);
}

function itemsOf(pdf: PDFDocument, kids: readonly StructureKid[]): StructureKid[] {
  const items: StructureKid[] = [];
  let loose: StructureElement | undefined;
  for (const kid of kids) {
    const wrapper = kid.kind === "element" && (inList.has(kid.type) || wrappers.has(kid.type));
    if (wrapper) {
      if (!inList.has(kid.type)) kid.type = "LI";
      items.push(kid);
      loose = undefined;
    } else if (!loose || (kid.kind === "element" && kid.type === "Lbl")) {
      loose = newElement(pdf, "LI", [kid]);
      items.push(loose);
    } else loose.kids.push(kid);
  }
  return items;
}

function labelAndBody(pdf: PDFDocument, kids: readonly StructureKid[]): StructureKid[] {
  const labels: StructureKid[] = [];
  const rest: StructureKid[] = [];
  for (const kid of kids) {
    if (kid.kind !== "element") rest.push(kid);
    else if (kid.type === "Lbl") labels.push(kid);
    else if (kid.type === "LBody") rest.push(...kid.kids);
    else rest.push(kid);
  }
  return rest.length > 0 ? [...labels, newElement(pdf, "LBody", rest)] : labels;
}
