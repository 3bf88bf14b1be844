/**
 * The panel that explains a number beside it. Fetched when the first number is chosen; the figures of an author when the
 * first of its numbers is.
 */
import type { CijfersJson } from "../../../exports/figures-schema.ts";
import { type FigureIndex, figureIndex } from "../../figure-index.ts";
import { panelHeadHtml, panelHtml, panelTitle } from "../../markup/panel.ts";
import sheet from "../../styles/paneel.css?url";
import { setExpanded } from "../expanded.ts";
import { addressOf, type NumberLink } from "./number-link.ts";

const registers = new Map<string, Promise<FigureIndex>>();
const panel = document.createElement("dialog");
panel.className = "paneel";
panel.id = "paneel";
panel.setAttribute("aria-labelledby", `paneel-wat ${panelTitle}`);

let opener: NumberLink | undefined;
/** Figures that the reader came through within the panel; the last one is shown. */
let trail: string[] = [];

let styles: Promise<unknown> | undefined;

/** How the panel looks is fetched when the first number is asked for; when that fails, it is plain but can be read. */
function styled(): Promise<unknown> {
  styles ??= new Promise((ready) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = sheet;
    link.onload = ready;
    link.onerror = ready;
    document.head.append(link);
  });
  return styles;
}

const idOf = (link: NumberLink): string => decodeURIComponent(addressOf(link).hash.slice(1));

/** The figures of the author whose register a link leads to. */
function figuresAt(register: string): Promise<FigureIndex> {
  const known = registers.get(register);
  if (known) return known;
  const asked = fetch(register.replace(/\/$/, ".json")).then(async (response) => {
    if (!response.ok) throw new Error(response.statusText);
    return figureIndex((await response.json()) as CijfersJson);
  });
  registers.set(register, asked);
  asked.catch(() => registers.delete(register));
  return asked;
}

/** The block that the number stands in, directly below a chapter: the panel follows it in reading order. */
function blockOf(number: NumberLink): Element {
  let block: Element = number;
  while (block.parentElement && !block.parentElement.matches(".tekst, .tekst > section, .tekst > .hoofdstuk, main"))
    block = block.parentElement;
  return block;
}

/** Beside the text at the height of the number; under the row of a table that reaches into the margin. */
function place(number: NumberLink): void {
  blockOf(number).after(panel);
  const text = number.closest(".tekst");
  panel.classList.toggle("paneel--naast", text !== null);
  if (!text) return;
  const [column, row] = [text.getBoundingClientRect(), number.getBoundingClientRect()];
  const isBesideText = row.right <= column.right;
  panel.classList.toggle("paneel--onder", !isBesideText);
  panel.style.setProperty("--hoogte", `${Math.round((isBesideText ? row.top : row.bottom + 30) - column.top)}px`);
}

/** Keeps the number in sight when the panel lies over the foot of the screen. */
function reveal(number: NumberLink): void {
  const covered = number.getBoundingClientRect().bottom - panel.getBoundingClientRect().top + 24;
  const isSheet = getComputedStyle(panel).position === "fixed";
  if (isSheet && covered > 0) window.scrollBy({ top: covered });
  if (!isSheet) panel.scrollIntoView({ block: "nearest" });
}

function write(html: string): void {
  panel.innerHTML = html;
  panel.scrollTop = 0;
  document.getElementById(panelTitle)?.focus({ preventScroll: true });
}

async function show(): Promise<void> {
  const number = opener;
  const id = trail.at(-1);
  if (!number || id === undefined) return;
  const register = addressOf(number).pathname;
  try {
    const index = await figuresAt(register);
    if (opener !== number || trail.at(-1) !== id) return;
    const figure = index.of(id);
    if (!figure) throw new Error(id);
    const back = trail.at(-2);
    write(panelHtml(figure, index, back && index.of(back)?.naam));
  } catch {
    const failed = `<p>De uitleg kan nu niet worden opgehaald. <a href="${addressOf(number).href}">Open dit cijfer in het cijferregister</a>.</p>`;
    write(
      `<div class="paneel__kop">${panelHeadHtml("Geen uitleg", undefined)}</div><div class="paneel__deel">${failed}</div>`,
    );
  }
  reveal(number);
}

function close(): void {
  panel.close();
  if (opener) setExpanded(opener, false);
  opener?.focus({ preventScroll: true });
  opener = undefined;
  trail = [];
}

/** Explains a number; when it is the one that is explained already, its panel goes. */
export function openPanel(number: NumberLink): void {
  if (opener === number) {
    close();
    return;
  }
  if (opener) setExpanded(opener, false);
  opener = number;
  trail = [idOf(number)];
  setExpanded(number, true);
  number.setAttribute("aria-controls", panel.id);
  place(number);
  const register = addressOf(number).pathname;
  if (!registers.has(register))
    panel.innerHTML = `<div class="paneel__kop">${panelHeadHtml("Even laden", undefined)}</div>`;
  // Asked for together with how it looks.
  void figuresAt(register);
  void styled().then(() => {
    if (opener !== number) return;
    panel.show();
    void show();
  });
}

/** Within the panel: to an operand, back, out, or on to another place, which must not lie behind the panel. */
function within(target: Element, event: Event): void {
  const operand = target.closest<HTMLAnchorElement>(".paneel__operand");
  if (operand) {
    event.preventDefault();
    trail.push(idOf(operand));
    void show();
  } else if (target.closest(".paneel__terug")) {
    trail.pop();
    void show();
  } else if (target.closest(".paneel__sluit")) close();
  else if (target.closest<HTMLAnchorElement>("a")?.pathname === location.pathname) close();
}

panel.addEventListener("click", (event) => within(event.target as Element, event));

document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && panel.open) close();
});
