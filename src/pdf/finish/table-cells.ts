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
  for (const table of all) if (table.type === "Table") nameGroups(table);
  const ids = numberHeaders(pdf, tree, all);
  for (const row of all) {
    if (row.type !== "TR") continue;
    const cells = cellsOf(row);
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

/**
 * A header alone in its row heads the rows below it, up to the next. The browser does not say so to their cells, and then it
 * would head nothing. One without rows tells something itself, and is a cell.
 */
function nameGroups(table: StructureElement): void {
  const rows = elements(table).filter(({ type }) => type === "TR");
  const groups = rows.map(groupHeader);
  let id: string | undefined;
  for (const [index, row] of rows.entries()) {
    const group = groups[index];
    if (!group) {
      if (id !== undefined) for (const cell of cellsOf(row)) addHeader(cell, id);
    } else if (index + 1 < rows.length && !groups[index + 1]) {
      id = group.says.get("ID") ?? `(groep-${group.number})`;
      group.says.set("ID", id);
    } else makeCell(group);
  }
}

const cellsOf = (row: StructureElement): StructureElement[] => row.kids.filter((kid) => kid.kind === "element");

function groupHeader(row: StructureElement): StructureElement | undefined {
  const [first, ...others] = cellsOf(row);
  return first?.type === "TH" && others.length === 0 ? first : undefined;
}

function makeCell(header: StructureElement): void {
  header.type = "TD";
  header.says.delete("ID");
  const attributes = attributesOf(header);
  attributes.get("Table")?.delete("Scope");
  setAttributes(header, attributes);
}

function addHeader(cell: StructureElement, id: string): void {
  const attributes = attributesOf(cell);
  const table = attributes.get("Table");
  const list = table?.get("Headers")?.match(/\([^)]*\)/g);
  // Where a cell has no list, its row and column are its headers, and a list would take their place.
  if (!table || !list || list.includes(id)) return;
  table.set("Headers", `[${id} ${list.join(" ")}]`);
  setAttributes(cell, attributes);
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
