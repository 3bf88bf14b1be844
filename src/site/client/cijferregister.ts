/** Search and filters of the register. The choice stands in the address, so that it can be shared. */

const form = document.querySelector<HTMLFormElement>("[data-filter]");
const rows = [...document.querySelectorAll<HTMLElement>(".rcijfer")];
const groups = [...document.querySelectorAll<HTMLElement>(".registergroep")];

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase();

/** The words of each row with its id, made when somebody searches. */
let texts: Map<HTMLElement, string> | undefined;
function textOf(row: HTMLElement): string {
  texts ??= new Map(rows.map((each) => [each, plain(`${each.id} ${each.textContent}`)]));
  return texts.get(row) ?? "";
}

function filter(fields: HTMLFormElement): void {
  const chosen = new FormData(fields);
  const words = plain(String(chosen.get("zoek") ?? ""))
    .split(" ")
    .filter(Boolean);
  const statuses = chosen.getAll("status").map(String);
  const marks = [chosen.get("stuk"), chosen.get("soort")].map(String).filter((mark) => mark && mark !== "null");
  let count = 0;
  for (const row of rows) {
    const own = (row.dataset.merk ?? "").split(" ");
    const isShown =
      own.some((mark) => statuses.includes(mark)) &&
      marks.every((mark) => own.includes(mark)) &&
      (words.length === 0 || words.every((word) => textOf(row).includes(word)));
    row.hidden = !isShown;
    if (isShown) count += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector(".rcijfer:not([hidden])");
  const told = fields.querySelector<HTMLElement>("[role=status]");
  if (told) told.textContent = count === 0 ? "Geen cijfer gevonden." : `${count} van ${told.dataset.totaal} cijfers`;
  remember(fields, chosen);
}

/** Writes what differs from the start into the address. */
function remember(fields: HTMLFormElement, chosen: FormData): void {
  const query = new URLSearchParams();
  for (const name of ["zoek", "stuk", "soort"]) {
    const value = String(chosen.get(name) ?? "");
    if (value) query.set(name, value);
  }
  const boxes = fields.querySelectorAll<HTMLInputElement>("[name=status]");
  if ([...boxes].some((box) => !box.checked))
    query.set("status", chosen.getAll("status").map(String).join(",") || "geen");
  const search = query.size > 0 ? `?${query}` : "";
  if (search !== location.search) history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
}

/** Fills the form with what the address says. */
function recall(fields: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const name of ["zoek", "stuk", "soort"]) {
    const field = fields.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = query.get(name) ?? "";
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
  const statuses = query.get("status")?.split(",");
  for (const box of fields.querySelectorAll<HTMLInputElement>("[name=status]"))
    box.checked = statuses?.includes(box.value) ?? true;
}

/** A link to one figure shows it, whatever was filtered. */
function showTarget(fields: HTMLFormElement): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.hidden && !target?.closest("[hidden]")) return;
  fields.reset();
  filter(fields);
  target.scrollIntoView();
}

if (form) {
  form.hidden = false;
  recall(form);
  filter(form);
  form.addEventListener("input", () => filter(form));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", () => showTarget(form));
  showTarget(form);
}
