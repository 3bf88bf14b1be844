import type { PDFDocument } from "@cantoo/pdf-lib";
import { type Attributes, attributesOf, setAttributes } from "./attributes.ts";
import { name } from "./names.ts";
import { PlainObject } from "./plain-object.ts";
import { elements, type StructureElement, type StructureTree } from "./structure-tree.ts";

const spans = ["RowSpan", "ColSpan"];

/**
 * Says of each header cell what it heads, where the browser does not (PDF/UA-1, 7.5): its column in a row of headers alone,
 * else its row. Cells name their headers by ids that depend on what else the browser did before; these are numbered anew in
 * reading order, in the headers, in the lists of the cells and in the tree of ids.
 */
export function mendTableCells(pdf: PDFDocument, tree: StructureTree): void {
  const all = elements(tree);
  const ids = numberHeaders(pdf, tree, all);
  for (const row of all) {
    if (row.type !== "TR") continue;
    const cells = row.kids.filter((kid) => kid.kind === "element");
    const scope = cells.every(({ type }) => type === "TH") ? "/Column" : "/Row";
    for (const cell of cells) {
      if (cell.type !== "TH" && cell.type !== "TD") continue;
      const attributes = attributesOf(cell);
      const table = attributes.get("Table") ?? new Map<string, string>();
      attributes.set("Table", table);
      if (cell.type === "TH" && !hasScope(attributes)) table.set("Scope", scope);
      renumberList(table, ids);
      // One row and one column is what every reader takes a cell for.
      for (const span of spans) if (table.get(span) === "1") table.delete(span);
      setAttributes(cell, attributes);
    }
  }
}

function hasScope(attributes: Attributes): boolean {
  return [...attributes.values()].some((entries) => entries.has("Scope"));
}

/** The new id of each old one. */
function numberHeaders(
  pdf: PDFDocument,
  { root }: StructureTree,
  all: readonly StructureElement[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const names: string[] = [];
  for (const { says, number } of all) {
    const old = says.get("ID");
    if (old === undefined) continue;
    const next = `(h${String(ids.size + 1).padStart(6, "0")})`;
    ids.set(old, next);
    says.set("ID", next);
    names.push(`${next} ${number} 0 R`);
  }
  if (names.length > 0)
    root.set(name("IDTree"), pdf.context.register(new PlainObject(`<</Names [${names.join(" ")}]>>`)));
  else root.delete(name("IDTree"));
  return ids;
}

function renumberList(table: Map<string, string>, ids: ReadonlyMap<string, string>): void {
  const list = table.get("Headers")?.match(/\([^)]*\)/g);
  if (!list) return;
  const headers = list.flatMap((id) => ids.get(id) ?? []);
  if (headers.length > 0) table.set("Headers", `[${headers.join(" ")}]`);
  else table.delete("Headers");
}
