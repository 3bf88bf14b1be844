import { bestParts } from "./best-parts.ts";
import { excerptHtml } from "./excerpt.ts";

/** What the search program of the index offers, as far as this page uses it. */
export interface Engine {
  options(settings: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(words: string, options: { filters: Choices }): Promise<{ results: readonly Result[] }>;
}

/** Value by filter: `{ soort: "Cijfers" }`. */
export type Choices = Readonly<Record<string, string>>;

export interface Result {
  data(): Promise<FoundPage>;
}

interface FoundPart {
  title: string;
  url: string;
  /** HTML: the words around what was found, with `mark` around that. */
  excerpt: string;
}

export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sub_results: readonly FoundPart[];
}

const mostParts = 4;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string);

/** The address as the site writes it everywhere. */
const placeOf = (url: string): string => escaped(url.replace(/index\.html(?=#|$)/, ""));

/** One page that was found, with the parts of it that answer the question best. */
export function resultHtml({ url, excerpt, meta, filters, sub_results }: FoundPage, question: string): string {
  const facts = ["soort", "opsteller", "status"].flatMap((name) => filters[name] ?? []);
  const parts = bestParts(
    sub_results.filter((part) => part.url !== url),
    question,
    mostParts,
  );
  const items = parts.map(
    (part) =>
      `<li><a class="nl-link" href="${placeOf(part.url)}">${escaped(part.title)}</a>${excerptHtml(part.excerpt, part.title)}</li>`,
  );
  const title = escaped(meta.title ?? url);
  return (
    `<li class="treffer"><h2><a class="nl-link" href="${placeOf(url)}">${title}</a></h2>` +
    `<p class="klein">${escaped(facts.join(", "))}</p>${items.length > 0 ? `<ul>${items.join("")}</ul>` : excerptHtml(excerpt, meta.title ?? "")}</li>`
  );
}

/** How many pages were found, in words for eye and ear. */
export function summary(count: number, words: string): string {
  if (count === 0)
    return `Niets gevonden voor ‘${words}’. Probeer een ander woord. Hieronder staat alles wat u kunt lezen.`;
  return `${count} ${count === 1 ? "pagina" : "pagina’s"} gevonden voor ‘${words}’.`;
}
