/** Search and filters of the register. The choice stands in the address, so that it can be shared. */

type Field = HTMLInputElement | HTMLSelectElement;

const filters = document.querySelector<HTMLElement>("[data-filter]");
const fields = [...(filters?.querySelectorAll<Field>("[name]:not([name=status])") ?? [])];
const boxes = [...(filters?.querySelectorAll<HTMLInputElement>("[name=status]") ?? [])];
const told = filters?.querySelector<HTMLElement>("[role=status]");
const all = filters?.querySelector("button");
const rows = [...document.querySelectorAll<HTMLElement>(".rcijfer")];
const groups = [...document.querySelectorAll<HTMLElement>(".registergroep")];

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase();

/** The words of each row with its id, made when somebody searches. */
let texts: Map<HTMLElement, string> | undefined;
function textOf(row: HTMLElement): string {
  texts ??= new Map(rows.map((each) => [each, plain(`${each.id} ${each.textContent}`)]));
  return texts.get(row) ?? "";
}

/** Shows the rows that fit all that is chosen, and tells how many. */
function filter(): void {
  const statuses = boxes.filter((box) => box.checked).map((box) => box.value);
  const asked = fields.filter(({ value }) => value !== "");
  const words = asked.filter(({ type }) => type === "search").flatMap(({ value }) => plain(value).split(" "));
  const marks = asked.filter(({ type }) => type !== "search").map(({ value }) => value);
  let count = 0;
  for (const row of rows) {
    const own = (row.dataset.merk ?? "").split(" ");
    const isShown =
      own.some((mark) => statuses.includes(mark)) &&
      marks.every((mark) => own.includes(mark)) &&
      words.every((word) => textOf(row).includes(word));
    row.hidden = !isShown;
    if (isShown) count += 1;
  }
  for (const group of groups) {
    group.hidden = !group.querySelector(".rcijfer:not([hidden])");
    const entry = document.querySelector(`.groepen a[href="#${group.getAttribute("aria-labelledby")}"]`)?.closest("li");
    if (entry) entry.hidden = group.hidden;
  }
  if (all) all.hidden = count === rows.length;
  if (told) told.textContent = count === 0 ? "Geen cijfer gevonden." : `${count} van ${rows.length} cijfers`;
  const query = new URLSearchParams(asked.map(({ name, value }) => [name, value]));
  if (statuses.length < boxes.length) query.set("status", statuses.join(","));
  const search = query.size > 0 ? `?${query}` : "";
  if (search !== location.search) history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
}

/** Fills the fields with what an address says; what it does not say is not filtered. */
function fill(search: string): void {
  const query = new URLSearchParams(search);
  for (const field of fields) {
    field.value = query.get(field.name) ?? "";
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
  const statuses = query.get("status")?.split(",");
  for (const box of boxes) box.checked = statuses?.includes(box.value) ?? true;
}

function recall(search: string): void {
  fill(search);
  filter();
}

/** A link to one figure shows it, whatever was filtered. */
function showTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest("[hidden]")) return;
  recall("");
  target.scrollIntoView();
}

/**
 * Gives every row its own height, where rows far from the screen have that of most: who comes back is brought to the height at
 * which the page was left, and who is sent to a row stays there, whatever the browser does when rows above it become higher.
 */
function layOutAll(): void {
  for (const group of groups) group.classList.add("geheel");
}

const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
if (visit?.type !== "navigate" || location.hash !== "") layOutAll();

if (filters) {
  fill(location.search);
  // The page comes with all rows shown and counted.
  if (location.search !== "") filter();
  showTarget();
  filters.addEventListener("input", filter);
  all?.addEventListener("click", () => {
    recall("");
    // The button has gone with what it was for.
    fields[0]?.focus();
  });
  window.addEventListener("hashchange", () => {
    layOutAll();
    showTarget();
  });
}
