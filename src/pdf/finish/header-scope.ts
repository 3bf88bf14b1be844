import type { PDFDocument } from "@cantoo/pdf-lib";
import { attributesOf, setAttribute } from "./attributes.ts";
import { name } from "./names.ts";
import { elements, type StructureTree } from "./structure-tree.ts";

/**
 * Says of each header cell that does not what it heads (PDF/UA-1, 7.5): its column in a row of headers alone, else its row.
 */
export function setHeaderScope(pdf: PDFDocument, tree: StructureTree): void {
  for (const row of elements(tree)) {
    if (row.type !== "TR") continue;
    const cells = row.kids.filter((kid) => kid.kind === "element");
    const scope = cells.every(({ type }) => type === "TH") ? "Column" : "Row";
    for (const { type, dict } of cells) {
      if (type !== "TH" || attributesOf(pdf, dict).some((item) => item.has(name("Scope")))) continue;
      setAttribute(pdf, dict, "Table", "Scope", name(scope));
    }
  }
}
