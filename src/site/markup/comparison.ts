import { inSentence } from "../../notation.ts";
import type { ComparedRow, ComparedTable, Comparison } from "../../tables/inburgering/vergelijking.ts";
import { opstellerAddress, tableAddress } from "../addresses.ts";
import { figureHtml } from "../inline-html.ts";
import { escapeHtml } from "./escape-html.ts";
import { iconHtml } from "./icon.ts";

/** A table of several opstellers, one column each; what differs by definition stands under it, with a link from its row. */
export function comparedTableHtml(table: ComparedTable, { authors, year }: Comparison): string {
  const anchor = `vergelijking-${table.id}`;
  const heads = authors.map(
    ({ id, gegevens }) =>
      `<th scope="col" class="n" data-opsteller="${id}"><a class="nl-link" href="${opstellerAddress(id)}">${escapeHtml(gegevens.opsteller.korte_naam)}</a></th>`,
  );
  const rows = table.rows.map((row) => rowHtml(row, anchor, authors));
  const width = authors.length > 2 ? " tabel__rol--breed breed-40" : "";
  const title = `${escapeHtml(table.title)}, ${year}`;
  const links = authors.flatMap(({ id, gegevens }, index) =>
    table.rows.some(({ cells }) => cells[index] !== undefined)
      ? [
          `<li><a href="${tableAddress(id, tableIdOf(table.id, year))}">Tabel van ${escapeHtml(gegevens.opsteller.korte_naam)}</a></li>`,
        ]
      : [],
  );
  return (
    `<div class="tabel vergelijking" id="${anchor}"><div class="tabel__rol${width}" role="group" aria-labelledby="${anchor}-titel" tabindex="0">` +
    `<table class="utrecht-table utrecht-table--html-table"><caption id="${anchor}-titel"><span class="tabel__titel">${title}</span></caption>` +
    `<thead><tr><th scope="col">Onderdeel</th>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>` +
    `${warningsHtml(table, anchor)}<div class="tabelvoet"><ul aria-label="${title}: de tabellen zelf">${links.join("")}</ul></div></div>`
  );
}

/** The table of inflow holds all years; the others are of one. */
const tableIdOf = (id: string, year: number): string => (id === "instroom" ? id : `${id}-${year}`);

const warningId = (anchor: string, row: ComparedRow): string => `${anchor}-${row.id.replaceAll(".", "-")}`;

function rowHtml(row: ComparedRow, anchor: string, authors: Comparison["authors"]): string {
  const cells = row.cells.map((figure, index) => {
    const { id = "" } = authors[index] ?? {};
    const value = figure ? figureHtml(figure, id, "web") : '<span class="ontbreekt">onbekend</span>';
    return `<td class="n" data-opsteller="${id}">${value}</td>`;
  });
  const differs =
    row.warnings.length > 0
      ? ` <a class="wijkt" href="#${warningId(anchor, row)}">${iconHtml("afwijking")}Anders bepaald</a>`
      : "";
  return `<tr${row.perPerson ? ' class="per-persoon"' : ""}><th scope="row">${escapeHtml(row.label)}${differs}</th>${cells.join("")}</tr>`;
}

/** Why figures that stand side by side may not say the same; rows with the same reason stand together. */
function warningsHtml({ rows, remarks, title }: ComparedTable, anchor: string): string {
  const said = rows.filter(({ warnings }) => warnings.length > 0);
  if (said.length === 0 && remarks.length === 0) return "";
  const general = remarks.map(
    ({ author, text }) => `<div><dt>${escapeHtml(author)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  );
  const together = new Map<string, ComparedRow[]>();
  for (const row of said) {
    const key = row.warnings.join("|");
    together.set(key, [...(together.get(key) ?? []), row]);
  }
  const own = [...together.values()].map((alike) => {
    const names = alike.map((row) => `<dt id="${warningId(anchor, row)}">${escapeHtml(row.label)}</dt>`);
    const words = alike[0]?.warnings.map((warning) => `<dd>${escapeHtml(warning)}</dd>`) ?? [];
    return `<div>${names.join("")}${words.join("")}</div>`;
  });
  return `<div class="verschillen" role="note" aria-label="Let op bij ${escapeHtml(inSentence(title))}"><p class="verschillen__kop">${iconHtml("afwijking")}Let op bij het vergelijken</p><dl>${[...general, ...own].join("")}</dl></div>`;
}
