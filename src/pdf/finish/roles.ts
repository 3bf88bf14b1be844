import type { PDFDocument } from "@cantoo/pdf-lib";
import { name } from "./names.ts";
import { elements, type StructureTree } from "./structure-tree.ts";

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table
  TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula
  Form`.split(/\s+/),
);
const blocks = new Set(["Aside", "DocumentFragment", "FENote"]);

/** Says for each type of a later PDF version, such as Em and Strong, which standard type it stands for (PDF/UA-1, 7.1). */
export function mapRoles(pdf: PDFDocument, tree: StructureTree): void {
  const used = new Set<string>();
  for (const { type } of elements(tree)) if (!standard.has(type)) used.add(type);
  const roles = [...used].sort().map((type) => [type, standardFor(type)]);
  if (roles.length > 0) tree.root.set(name("RoleMap"), pdf.context.obj(Object.fromEntries(roles)));
  else tree.root.delete(name("RoleMap"));
}

function standardFor(type: string): string {
  if (type === "Title") return "P";
  return blocks.has(type) ? "Div" : "Span";
}
