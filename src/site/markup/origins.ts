import { formatList } from "../../notation.ts";
import type { Table } from "../../tables/table.ts";
import { tableFigures } from "../../tables/table-figures.ts";
import { figuresAddress } from "../addresses.ts";
import { type Origins, originsOf } from "../origins.ts";
import type { Rendering } from "../rendering.ts";
import { escapeHtml } from "./escape-html.ts";
import { anchorOf, originTablesHtml } from "./origin-tables.ts";

/** Up to this many groups a table names those of its figures; of more it points to the annex as a whole. */
const namedGroups = 3;

/**
 * Where each figure of a document comes from. On paper that is told in full; on a screen every number tells it itself, so
 * there it is a list of what the register holds.
 */
export function originsHtml(rendering: Rendering): string {
  const origins = originsOf(rendering);
  if (origins.figures.size === 0) return '<p class="nl-paragraph">In dit stuk staan nog geen cijfers.</p>';
  return rendering.edition === "print" ? originTablesHtml(origins) : screenHtml(rendering, origins);
}

function screenHtml({ document, opsteller }: Rendering, { groups, figures }: Origins): string {
  const register = `${figuresAddress(opsteller.id)}?stuk=in-${document.id}`;
  const items = groups.map(
    ({ name, anchor, figures }) =>
      `<li><a class="nl-link" href="${register}#${anchor}">${escapeHtml(name)}</a> (${figures.length})</li>`,
  );
  return `<p class="nl-paragraph">Kies een onderstreept cijfer om zijn uitleg te lezen. Dit stuk rust op ${figures.size} cijfers; zij staan bij elkaar in het cijferregister:</p><ul class="groepen">${items.join("")}</ul>`;
}

/** Under a table on paper: where it is told how its figures came about. Empty where it has none, or no annex tells it. */
export function tableOriginHtml(rendering: Rendering, table: Table): string {
  const { section, groups } = originsOf(rendering);
  const ids = new Set(tableFigures(table).map(({ id }) => id));
  if (!section || ids.size === 0) return "";
  const annex = section.annex ? section.number.replace("Bijlage", "bijlage") : `hoofdstuk ${section.number}`;
  const own = groups.filter(({ figures }) => figures.some(({ id }) => ids.has(id)));
  const places = own.map(
    (group) =>
      `<a href="#${anchorOf(group)}">${escapeHtml(group.name)}</a> (bladzijde <span data-doel="${anchorOf(group)}"></span>)`,
  );
  if (own.length > namedGroups)
    return `Herkomst van deze cijfers: <a href="#${section.id}">${annex}</a>, vanaf bladzijde <span data-doel="${section.id}"></span>.`;
  return `Herkomst van deze cijfers: ${annex}, ${formatList(places)}.`;
}
