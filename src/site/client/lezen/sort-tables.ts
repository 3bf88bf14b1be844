import { compareKeys, type SortKey, sortKey } from "./sort-key.ts";

/** In a table of fewer rows a reader finds it by looking. */
const fewestRows = 6;
/** What is longer than this is a text, and the order of texts says nothing. */
const longestText = 45;

/**
 * Puts a button in the head of each column by which sorting helps; a third press brings back the order of the document. One
 * table at a time.
 */
export function* sortTables(): Generator<void> {
  for (const table of document.querySelectorAll<HTMLTableElement>(".tabel table")) {
    const [body, more] = table.tBodies;
    if (!body || more || body.rows.length < fewestRows || body.querySelector(".groep")) continue;
    yield sortTable(table, body);
  }
}

function sortTable(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const rows = [...body.rows];
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((head, column) => ({
    head,
    column,
    keys: rows.map((row) => keyOf(row.cells[column])),
  }));
  const sortable = columns.filter(({ keys }) => isWorthSorting(keys));
  // By the names of the rows alone a table becomes a list in alphabetical order, and loses what it said.
  if (!sortable.some(({ column }) => column > 0)) return;
  for (const { head, keys } of sortable) addButton(head, body, rows, keys);
}

/** The value of a cell, without the remarks below it. */
function keyOf(cell: HTMLTableCellElement | undefined): SortKey {
  const copy = cell?.cloneNode(true) as HTMLElement | undefined;
  for (const remark of copy?.querySelectorAll("small, .wijkt") ?? []) remark.remove();
  return sortKey(copy?.textContent ?? "");
}

function isWorthSorting(keys: readonly SortKey[]): boolean {
  const isShort = keys.every((key) => typeof key !== "string" || key.length <= longestText);
  return isShort && new Set(keys).size > 2;
}

function addButton(
  head: HTMLTableCellElement,
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  keys: readonly SortKey[],
): void {
  const keyOfRow = new Map(rows.map((row, index) => [row, keys[index]]));
  const button = document.createElement("button");
  button.type = "button";
  button.className = "sorteer";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => {
    const was = head.getAttribute("aria-sort");
    for (const other of head.parentElement?.children ?? []) other.removeAttribute("aria-sort");
    if (was === "descending") return body.append(...rows);
    const direction = was === "ascending" ? -1 : 1;
    head.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
    body.append(...[...rows].sort((a, b) => compareKeys(keyOfRow.get(a), keyOfRow.get(b), direction)));
  });
}
