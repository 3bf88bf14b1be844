import type { CijferJson } from "../../exports/figures-schema.ts";
import { weakestStatusWords } from "../../figures/explain.ts";
import { nbsp } from "../../notation.ts";
import { hyphenate } from "../components/druk/hyphenate.ts";
import type { FigureGroup } from "../figure-groups.ts";
import { deviationWords, noSourceWords, statusWords } from "../figure-words.ts";
import { type Bron, commonSource, type OriginFamily, originFamilies, sourceWords } from "../origin-families.ts";
import type { Origins } from "../origins.ts";
import { escapeHtml } from "./escape-html.ts";
import { sentenceHtml } from "./figure.ts";
import { keepTogetherInHtml } from "./kept-together.ts";

type Figures = Origins["figures"];

export const anchorOf = (group: FigureGroup<CijferJson>): string => group.anchor.replace("groep-", "herkomst-");
const entryOf = (id: string): string => `#herkomst.${id}`;

/**
 * On paper: a table for each group of figures. What figures have in common, their source and how they are computed, is said
 * once above them: a figure of a policy plan takes two lines then, and not five.
 */
export function originTablesHtml({ groups, figures }: Origins): string {
  return groups.map((group) => groupHtml(group, figures)).join("");
}

function groupHtml(group: FigureGroup<CijferJson>, figures: Figures): string {
  const { single, families } = originFamilies(group.figures);
  const common = commonSource(group.figures);
  const rowsOf = (members: readonly CijferJson[], family?: OriginFamily): string =>
    members.map((figure) => entryHtml(figure, group.showsYear, { figures, common, family })).join("");
  const bodies = families.map(
    (family) =>
      `<tbody><tr class="groep"><th scope="rowgroup" colspan="3">${wordsHtml([family.words, family.rounding])}</th></tr>${rowsOf(family.figures, family)}</tbody>`,
  );
  const first = single.length > 0 ? `<tbody>${rowsOf(single)}</tbody>` : "";
  const source = common ? ` <small>Een plaats zonder titel staat in: ${escapeHtml(common.titel)}.</small>` : "";
  const wide = group.figures.some(isWide) ? " herkomst--breed" : "";
  return `<div class="herkomst${wide}"><table class="utrecht-table utrecht-table--html-table"><caption id="${anchorOf(group)}">${escapeHtml(group.name)}${source}</caption>
<thead><tr><th scope="col">Cijfer</th><th scope="col" class="n">Waarde</th><th scope="col">Berekening en bron</th></tr></thead>${first}${bodies.join("")}</table></div>`;
}

/** In this narrow column a unit may stand below its number. */
const shownValue = ({ tekst }: CijferJson): string => tekst.replace(/(?<=\d)\u00a0/, " ");

/** Signs of a value that the column holds on one line. */
const narrowValue = 12;

/** A date stays on one line, and no number is ever cut in two. */
const isWide = (figure: CijferJson): boolean =>
  figure.soort === "datum" ||
  shownValue(figure)
    .split(" ")
    .some(({ length }) => length > narrowValue);

/** What is told above an entry, and need not be told in it. */
interface EntryContext {
  figures: Figures;
  common: Bron | undefined;
  family: OriginFamily | undefined;
}

function entryHtml(figure: CijferJson, showsYear: boolean, { figures, common, family }: EntryContext): string {
  const { id, naam, jaar, bronnen, afronding, opmerking, status_reden, bron_vermeldt: printed } = figure;
  const year = showsYear && jaar !== undefined ? `, ${jaar}` : "";
  const deviation = deviationWords(figure);
  const printedIn = printed?.bron && `Gedrukt in: ${printed.bron}.`;
  const source = bronnen.length > 0 ? `Bron: ${sourceWords(bronnen, common)}.` : noSourceWords;
  const parts = [
    family ? sumHtml(figure, figures) : formulaHtml(figure, figures),
    wordsHtml([opmerking, family?.rounding === undefined ? afronding : undefined, reasonWords(status_reden)]),
    deviation && `<b>${escapeHtml(deviation)}.</b> ${wordsHtml([printed?.opmerking, printedIn])}`,
    `<span class="bron">${wordsHtml([source])}</span>`,
  ].filter((part) => part);
  const name = `${escapeHtml(hyphenate(naam))}${year} <small>${statusWords(figure).name}</small>`;
  return `<tr><th scope="row" id="${entryOf(id).slice(1)}">${name}</th><td class="n">${escapeHtml(shownValue(figure))}</td><td>${keepTogetherInHtml(parts.join(" "))}</td></tr>`;
}

/** The annex itself says that the weakest status counts. */
function reasonWords(reason: string | undefined): string | undefined {
  return reason?.startsWith(weakestStatusWords) ? reason.slice(weakestStatusWords.length) : reason;
}

/** Sentences behind each other; `paragraaf 1.6` stays on one line. */
function wordsHtml(sentences: readonly (string | undefined)[]): string {
  const text = sentences.filter((sentence) => sentence !== undefined).join(" ");
  return escapeHtml(text.replace(/\b(paragraaf|hoofdstuk|artikel|bijlage|bladzijde|tabel) (?=\d)/g, `$1${nbsp}`));
}

/** The formula in words, and with its values. A typed value has none. */
function formulaHtml(figure: CijferJson, figures: Figures): string | undefined {
  const { formule } = figure;
  return formule && [escapeHtml(formule.woorden), sumHtml(figure, figures)].filter((part) => part).join(" ");
}

/** The formula with its values, or its operands by name where there are too many for a line. */
function sumHtml(figure: CijferJson, figures: Figures): string | undefined {
  const { formule } = figure;
  if (!formule) return undefined;
  if (formule.stappen) return `${sentenceHtml(figure, entryOf)}.`;
  const operands = formule.delen.flatMap((id) => figures.get(id) ?? []);
  const named = operands.map(
    ({ id, naam, tekst }) => `<a href="${entryOf(id)}">${escapeHtml(naam)}</a> ${escapeHtml(tekst)}`,
  );
  return named.length > 0 ? `${named.join("; ")}.` : undefined;
}
