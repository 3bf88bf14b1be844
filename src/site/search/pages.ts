import { explainItself } from "../../figures/explain.ts";
import { formatList, inSentence } from "../../notation.ts";
import { documentAddress, figuresAddress, tablesAddress, termsAddress } from "../addresses.ts";
import { nameAmong } from "../document-name.ts";
import { documentStatuses } from "../document-status.ts";
import { figureGroups } from "../figure-groups.ts";
import { escapeHtml } from "../markup/escape-html.ts";
import type { Publication } from "../publication.ts";
import type { PublishedOpsteller } from "../published-opsteller.ts";
import { termList } from "../term-list.ts";
import { documentWords } from "./document-words.ts";
import { sharedFigures } from "./shared-figures.ts";
import { tableSentences } from "./table-words.ts";

/** What is searched of one page: its address on the site, and HTML of which every heading with an id can be found by itself. */
export interface SearchPage {
  address: string;
  html: string;
}

/** How much titles and sentences of a register count: what is about something comes before what counts or lists it. */
interface Weight {
  title: number;
  text: number;
}

const weights = {
  figures: { title: 0.2, text: 0.1 },
  tables: { title: 1, text: 0.2 },
  terms: { title: 1, text: 1 },
} satisfies Record<string, Weight>;

interface Found {
  title: string;
  /** By what a reader may narrow the results. */
  filters: Readonly<Record<string, string>>;
  body: string;
}

function page(address: string, { title, filters, body }: Found): SearchPage {
  const narrowed = Object.entries(filters).map(
    ([name, value]) => `<span data-pagefind-filter="${name}:${escapeHtml(value)}"></span>`,
  );
  const head = `<head><title>${escapeHtml(title)}</title></head>`;
  return {
    address,
    html: `<!doctype html><html lang="nl">${head}<body data-pagefind-body><h1>${escapeHtml(title)}</h1>${narrowed.join("")}${body}</body></html>`,
  };
}

/** Something that can be found by itself. @param level of its heading: of a register, or of a part of one */
function entry(
  { id, title, sentences }: { id: string; title: string; sentences: readonly (string | undefined)[] },
  weight: Weight,
  level: 2 | 3 = 2,
): string {
  const told = sentences.map((text) =>
    text ? `<p data-pagefind-weight="${weight.text}">${escapeHtml(text)}</p>` : "",
  );
  return `<h${level} id="${escapeHtml(id)}" data-pagefind-weight="${weight.title}">${escapeHtml(title)}</h${level}>${told.join("")}`;
}

/**
 * Everything that can be found: documents as their pages show them, and figures, tables and terms each by itself.
 * @param published the HTML of a page of the site, by its address
 */
export function* searchPages(publication: Publication, published: (address: string) => string): Generator<SearchPage> {
  const { dataset, opstellers, templates } = publication;
  const shared = sharedFigures(opstellers);
  for (const opsteller of opstellers) {
    const { naam, korte_naam } = opsteller.gegevens.opsteller;
    for (const document of opsteller.gegevens.documenten) {
      const { id, soort, status } = document;
      const address = documentAddress(opsteller.id, id);
      const kind = templates.find((template) => template.id === soort)?.name ?? soort;
      yield page(address, {
        title: `${nameAmong(templates, document)}, ${korte_naam}`,
        filters: { opsteller: naam, soort: kind, status: documentStatuses[status].name },
        body: documentWords(published(address), address),
      });
    }
    yield page(figuresAddress(opsteller.id), {
      title: `Cijfers van ${korte_naam}`,
      filters: { opsteller: naam, soort: "Cijfers" },
      body: figuresHtml(opsteller, (figure) => !shared.has(figure)),
    });
    yield page(tablesAddress(opsteller.id), {
      title: `Tabellen van ${korte_naam}`,
      filters: { opsteller: naam, soort: "Tabellen" },
      body: opsteller
        .allTables()
        // Terms have a page of their own, and are found there.
        .filter(({ id }) => id !== "begrippen")
        .map((table) => entry({ id: table.id, title: table.title, sentences: tableSentences(table) }, weights.tables))
        .join(""),
    });
  }
  // What the law says is found once, in the register that tells of most documents where it stands.
  const [home] = [...opstellers].sort((a, b) => b.gegevens.documenten.length - a.gegevens.documenten.length);
  if (home && shared.size > 0) {
    // The address in full: of two pages with one address the search program keeps the last.
    yield page(`${figuresAddress(home.id)}index.html`, {
      title: "Cijfers die voor iedereen gelden",
      filters: { soort: "Cijfers" },
      body: figuresHtml(home, (figure) => shared.has(figure)),
    });
  }
  yield page(termsAddress, {
    title: "Begrippen",
    filters: { soort: "Begrippen" },
    body: termList(dataset.landelijk)
      .map(({ id, naam, uitleg }) => entry({ id, title: naam, sentences: [uitleg] }, weights.terms))
      .join(""),
  });
}

/** So many names of figures tell what a group of them holds. */
const someNames = 8;

/**
 * The figures of a register that are wanted, by its groups: a word that is the name of a group finds that group, and not each
 * figure in it.
 */
function figuresHtml({ figures }: PublishedOpsteller, isWanted: (id: string) => boolean): string {
  const wanted = figures.ids().filter(isWanted);
  const explained = wanted.map((id) => {
    const { label, shown, words, group, year } = explainItself(figures.get(id));
    return { id, label, shown, words, groep: group, jaar: year };
  });
  return figureGroups(explained)
    .map(({ anchor, name, figures: members }) => {
      const names = [...new Set(members.map(({ label }) => inSentence(label.replace(/,.*/, ""))))];
      const told = names.length > someNames ? [...names.slice(0, someNames), "meer"] : names;
      const group = { id: anchor, title: name, sentences: [`Cijfers over ${formatList(told)}.`] };
      const each = members.map(({ id, label, shown, words, jaar }) => {
        const value = jaar === undefined ? `${shown}.` : `${shown} in ${jaar}.`;
        return entry({ id, title: label, sentences: [value, words] }, weights.figures, 3);
      });
      return entry(group, weights.figures) + each.join("");
    })
    .join("");
}
