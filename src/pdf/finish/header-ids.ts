import { PDFArray, type PDFDict, type PDFDocument, type PDFObject, PDFString } from "@cantoo/pdf-lib";
import { attributesOf } from "./attributes.ts";
import { name, textOf } from "./names.ts";
import { elements, type StructureTree } from "./structure-tree.ts";

/**
 * Table cells name their header cells by ids that depend on what else the browser did before. They are renumbered in
 * reading order, in the cells, in their Headers lists and in the tree of ids.
 */
export function renumberHeaderIds(pdf: PDFDocument, tree: StructureTree): void {
  const renumbered = new Map<string, PDFString>();
  const names: PDFObject[] = [];
  for (const { dict, reference } of elements(tree)) {
    const old = textOf(dict.lookup(name("ID")));
    if (!old) continue;
    const next = PDFString.of(`h${String(renumbered.size + 1).padStart(6, "0")}`);
    renumbered.set(old, next);
    dict.set(name("ID"), next);
    names.push(next, reference);
  }
  for (const { type, dict } of elements(tree)) {
    if (type !== "TD" && type !== "TH") continue;
    for (const owner of attributesOf(pdf, dict)) renumberList(pdf, owner, renumbered);
  }
  if (names.length > 0) tree.root.set(name("IDTree"), pdf.context.register(pdf.context.obj({ Names: names })));
  else tree.root.delete(name("IDTree"));
}

function renumberList(pdf: PDFDocument, owner: PDFDict, renumbered: ReadonlyMap<string, PDFString>): void {
  const list = owner.lookupMaybe(name("Headers"), PDFArray)?.asArray();
  if (!list) return;
  const headers = list.flatMap((item) => renumbered.get(textOf(item)) ?? []);
  if (headers.length === 0) owner.delete(name("Headers"));
  else owner.set(name("Headers"), pdf.context.obj(headers));
}
