import { explainItself } from "../figures/explain.ts";
import { shownCell } from "../tables/shown.ts";
import type { Table } from "../tables/table.ts";
import { documentAddress, figuresAddress, tablesAddress, termsAddress } from "./addresses.ts";
import { documentName } from "./document-name.ts";
import { documentStatuses } from "./document-status.ts";
import { escapeHtml } from "./markup/escape-html.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** What is searched of one page: its address on the site, and HTML of which every heading with an id can be found by itself. */
export interface SearchPage {
  address: string;
  html: string;
}

interface Found {
  title: string;
  /** By what a reader may narrow the results. */
  filters: Readonly<Record<string, string>>;
  /** A register names everything; a document that is about it comes first. */
  isRegister?: boolean;
  body: string;
}

function page(address: string, { title, filters, isRegister = false, body }: Found): SearchPage {
  const narrowed = Object.entries(filters).map(
    ([name, value]) => `<span data-pagefind-filter="${name}:${escapeHtml(value)}"></span>`,
  );
  const head = `<head><title>${escapeHtml(title)}</title></head>`;
  return {
    address,
    html: `<!doctype html><html lang="nl">${head}<body data-pagefind-body><h1>${escapeHtml(title)}</h1>${narrowed.join("")}<div${isRegister ? ' data-pagefind-weight="0.2"' : ""}>${body}</div></body></html>`,
  };
}

const entry = (id: string, title: string, words: readonly (string | undefined)[]): string =>
  `<h2 id="${escapeHtml(id)}">${escapeHtml(title)}</h2>${words.map((text) => (text ? `<p>${escapeHtml(text)}</p>` : "")).join("")}`;

/**
 * Everything that can be found: documents as their pages show them, and figures, tables and terms each by itself.
 * @param published the HTML of a page of the site, by its address
 */
export function* searchPages(publication: Publication, published: (address: string) => string): Generator<SearchPage> {
  const { dataset, opstellers, templates } = publication;
  for (const opsteller of opstellers) {
    const { naam, korte_naam } = opsteller.gegevens.opsteller;
    for (const { id, titel, soort, status } of opsteller.gegevens.documenten) {
      const address = documentAddress(opsteller.id, id);
      const kind = templates.find((template) => template.id === soort)?.name ?? soort;
      yield page(address, {
        title: `${documentName(kind, titel)}, ${korte_naam}`,
        filters: { opsteller: naam, soort: kind, status: documentStatuses[status].name },
        body: articleOf(published(address), address),
      });
    }
    yield page(figuresAddress(opsteller.id), {
      title: `Cijfers van ${korte_naam}`,
      filters: { opsteller: naam, soort: "Cijfers" },
      isRegister: true,
      body: figuresHtml(opsteller),
    });
    yield page(tablesAddress(opsteller.id), {
      title: `Tabellen van ${korte_naam}`,
      filters: { opsteller: naam, soort: "Tabellen" },
      isRegister: true,
      body: opsteller.allTables().map(tableEntry).join(""),
    });
  }
  yield page(termsAddress, {
    title: "Begrippen",
    filters: { soort: "Begrippen" },
    body: dataset.landelijk.begrippen
      .map(({ id, term, afkorting, uitleg }) => entry(id, afkorting ? `${term} (${afkorting})` : term, [uitleg]))
      .join(""),
  });
}

/** The text of a document, without the page around it. @throws Error when the page has no article */
function articleOf(html: string, address: string): string {
  const [start, end] = [html.indexOf("<article"), html.lastIndexOf("</article>")];
  if (start < 0 || end < start) throw new Error(`the page ${address} has no article`);
  return html.slice(start, end);
}

function figuresHtml({ figures }: PublishedOpsteller): string {
  return figures
    .ids()
    .map((id) => {
      const { label, shown, words, group } = explainItself(figures.get(id));
      return entry(id, label, [`${group}: ${shown}.`, words]);
    })
    .join("");
}

function tableEntry(table: Table): string {
  const rows = table.rows.map(({ header, detail, cells }) =>
    [header, detail, ...cells.map(shownCell)].filter(Boolean).join(", "),
  );
  return entry(table.id, table.title, [
    table.columns.map(({ header }) => header).join(", "),
    `${rows.join(". ")}.`,
    ...table.notes,
  ]);
}
