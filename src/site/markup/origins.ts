import type { CijferJson } from "../../exports/figures-schema.ts";
import { formatList, nbsp } from "../../notation.ts";
import type { Table } from "../../tables/table.ts";
import { tableFigures } from "../../tables/table-figures.ts";
import { figuresAddress } from "../addresses.ts";
import { hyphenate } from "../components/druk/hyphenate.ts";
import type { FigureGroup } from "../figure-groups.ts";
import { deviationWords, noSourceWords, statusWords } from "../figure-words.ts";
import { type Origins, originsOf } from "../origins.ts";
import type { Rendering } from "../rendering.ts";
import { escapeHtml } from "./escape-html.ts";
import { sentenceHtml } from "./figure.ts";

/** Up to this many groups a table names those of its figures; of more it points to the annex as a whole. */
const namedGroups = 3;

const anchorOf = (group: FigureGroup<CijferJson>): string => group.anchor.replace("groep-", "herkomst-");
const entryOf = (id: string): string => `#herkomst.${id}`;

/**
 * Where each figure of a document comes from. On paper that is told in full; on a screen every number tells it itself, so
 * there it is a list of what the register holds.
 */
export function originsHtml(rendering: Rendering): string {
  const origins = originsOf(rendering);
  if (origins.figures.size === 0) return '<p class="nl-paragraph">In dit stuk staan nog geen cijfers.</p>';
  return rendering.edition === "print" ? paperHtml(origins) : screenHtml(rendering, origins);
}

function screenHtml({ document, opsteller }: Rendering, { groups, figures }: Origins): string {
  const register = `${figuresAddress(opsteller.id)}?stuk=in-${document.id}`;
  const items = groups.map(
    ({ name, anchor, figures }) =>
      `<li><a class="nl-link" href="${register}#${anchor}">${escapeHtml(name)}</a> (${figures.length})</li>`,
  );
  return `<p class="nl-paragraph">Kies een onderstreept cijfer om zijn uitleg te lezen. Dit stuk rust op ${figures.size} cijfers; zij staan bij elkaar in het cijferregister:</p><ul class="groepen">${items.join("")}</ul>`;
}

function paperHtml({ groups, figures }: Origins): string {
  return groups.map((group) => groupHtml(group, figures)).join("");
}

function groupHtml(group: FigureGroup<CijferJson>, figures: Origins["figures"]): string {
  const rows = group.figures.map((figure) => entryHtml(figure, group.showsYear, figures));
  return `<div class="herkomst"><table class="utrecht-table utrecht-table--html-table"><caption id="${anchorOf(group)}">${escapeHtml(group.name)}</caption>
<thead><tr><th scope="col">Cijfer</th><th scope="col" class="n">Waarde</th><th scope="col">Berekening en bron</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function entryHtml(figure: CijferJson, showsYear: boolean, figures: Origins["figures"]): string {
  const { id, naam, jaar, tekst, bronnen, afronding, opmerking, status_reden, bron_vermeldt: printed } = figure;
  const year = showsYear && jaar !== undefined ? `, ${jaar}` : "";
  const deviation = deviationWords(figure);
  const printedIn = printed?.bron && `Gedrukt in: ${printed.bron}.`;
  const lines = [
    formulaHtml(figure, figures),
    wordsHtml([opmerking, afronding, status_reden]),
    deviation && `<b>${escapeHtml(deviation)}.</b> ${wordsHtml([printed?.opmerking, printedIn])}`,
    wordsHtml([bronnen.length > 0 ? `Bron: ${bronnen.map(({ zin }) => zin).join("; ")}.` : noSourceWords]),
  ].filter((line) => line);
  const name = `${escapeHtml(hyphenate(naam))}${year} <small>${statusWords(figure).name}</small>`;
  // In this narrow column a unit may stand below its number.
  const value = escapeHtml(tekst.replace(/(?<=\d)\u00a0/, " "));
  return `<tr><th scope="row" id="${entryOf(id).slice(1)}">${name}</th><td class="n">${value}</td><td>${lines.map((line) => `<p>${line}</p>`).join("")}</td></tr>`;
}

/** Sentences behind each other; `paragraaf 1.6` stays on one line. */
function wordsHtml(sentences: readonly (string | undefined)[]): string {
  const text = sentences.filter((sentence) => sentence !== undefined).join(" ");
  return escapeHtml(text.replace(/\b(paragraaf|hoofdstuk|artikel|bijlage|bladzijde|tabel) (?=\d)/g, `$1${nbsp}`));
}

/**
 * The formula in words, then with its values, or with the operands by name where there are too many for a line. A typed
 * value has none.
 */
function formulaHtml(figure: CijferJson, figures: Origins["figures"]): string | undefined {
  const { formule } = figure;
  if (!formule) return undefined;
  const words = escapeHtml(formule.woorden);
  if (formule.stappen) return `${words} <span class="som">${sentenceHtml(figure, entryOf)}.</span>`;
  const operands = formule.delen.flatMap((id) => figures.get(id) ?? []);
  const named = operands.map(
    ({ id, naam, tekst }) => `<a href="${entryOf(id)}">${escapeHtml(naam)}</a> ${escapeHtml(tekst)}`,
  );
  return named.length > 0 ? `${words} ${named.join("; ")}.` : words;
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
