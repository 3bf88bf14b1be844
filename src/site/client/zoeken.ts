/**
 * Searches the site in the reader's own browser. The index is fetched in parts, and only when a word is asked for; what is
 * searched for stays in the address, so that it can be shared. Without this script the page shows all there is to read.
 */
import { isAnswer } from "./zoeken/is-answer.ts";
import { type Choices, type Engine, type Result, resultHtml, summary } from "./zoeken/results.ts";

const index = "/zoekindex/pagefind.js";
const resultsAtOnce = 10;
const pause = 250;
const filterNames: Readonly<Record<string, string>> = { opsteller: "Opsteller", soort: "Soort", status: "Status" };

const byId = <Type extends HTMLElement>(id: string): Type => document.getElementById(id) as Type;
const field = byId<HTMLInputElement>("zoekwoord");
const form = field.form as HTMLFormElement;
const choices = byId("keuzes");
const status = byId("stand");
const list = byId<HTMLOListElement>("treffers");
const more = byId<HTMLButtonElement>("meer");
const overview = byId("zonder-zoeken");

let engine: Promise<Engine> | undefined;
let found: readonly Result[] = [];
/** Of the last question; an answer to an earlier one comes too late. */
let asked = 0;

function started(): Promise<Engine> {
  engine ??= import(/* @vite-ignore */ index).then(async (loaded: Engine) => {
    await loaded.options({ excerptLength: 24 });
    await loaded.init();
    await showChoices(await loaded.filters());
    return loaded;
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** A field for each way to narrow the results, with what was chosen in the address. */
async function showChoices(filters: Readonly<Record<string, Readonly<Record<string, number>>>>): Promise<void> {
  const chosen = new URLSearchParams(location.search);
  choices.replaceChildren(
    ...Object.entries(filterNames).flatMap(([name, label]) => {
      const values = Object.keys(filters[name] ?? {}).sort((a, b) => a.localeCompare(b, "nl"));
      if (values.length < 2) return [];
      const wrapper = document.createElement("label");
      const select = document.createElement("select");
      select.className = "veld";
      select.name = name;
      select.append(new Option("Alle", ""), ...values.map((value) => new Option(value, value)));
      select.value = chosen.get(name) ?? "";
      select.addEventListener("change", () => void search());
      wrapper.append(label, select);
      return [wrapper];
    }),
  );
  choices.hidden = choices.childElementCount === 0;
}

function chosenFilters(): Choices {
  const selects = [...choices.querySelectorAll("select")].filter(({ value }) => value !== "");
  return Object.fromEntries(selects.map(({ name, value }) => [name, value]));
}

async function search(): Promise<void> {
  const question = ++asked;
  const words = field.value.trim();
  const filters = chosenFilters();
  keepInAddress(words, filters);
  if (words === "") {
    show([], "");
    return;
  }
  status.textContent = "Even zoeken.";
  try {
    const { search: ask } = await started();
    const { results } = await ask(words, { filters: chosenFilters() });
    const first = await Promise.all(results.slice(0, resultsAtOnce).map((result) => result.data()));
    if (question !== asked) return;
    const answers = isAnswer(first, words) ? results : [];
    show(answers, summary(answers.length, words));
    await showMore();
  } catch {
    if (question === asked) show([], "Zoeken lukt nu niet. Hieronder staat alles wat u kunt lezen.");
  }
}

function show(results: readonly Result[], words: string): void {
  found = results;
  list.replaceChildren();
  list.hidden = results.length === 0;
  overview.hidden = results.length > 0;
  more.hidden = true;
  status.textContent = words;
}

/** The next results, each fetched by itself; focus goes to the first of them when the reader asked for more. */
async function showMore(isAsked = false): Promise<void> {
  const question = asked;
  const shown = list.childElementCount;
  const next = await Promise.all(found.slice(shown, shown + resultsAtOnce).map((result) => result.data()));
  if (question !== asked) return;
  list.insertAdjacentHTML("beforeend", next.map((page) => resultHtml(page, field.value)).join(""));
  more.hidden = list.childElementCount >= found.length;
  if (isAsked) list.children[shown]?.querySelector("a")?.focus();
}

function keepInAddress(words: string, filters: Choices): void {
  const parameters = new URLSearchParams({ ...(words ? { zoek: words } : {}), ...filters });
  history.replaceState(null, "", parameters.size > 0 ? `?${parameters}` : location.pathname);
}

let timer: ReturnType<typeof setTimeout> | undefined;
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), pause);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void search();
});
more.addEventListener("click", () => void showMore(true));

const parameters = new URLSearchParams(location.search);
const words = parameters.get("zoek");
if (words) {
  field.value = words;
  // The choices of the address hold as soon as the filters are known.
  void started()
    .then(search)
    .catch(() => show([], "Zoeken lukt nu niet. Hieronder staat alles wat u kunt lezen."));
}
