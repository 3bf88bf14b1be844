import type { CijferJson } from "../../exports/figures-schema.ts";
import type { FigureIndex } from "../figure-index.ts";
import { deviationWords, givenWords, noSourceWords, unseenWords } from "../figure-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { resultsHtml, sentenceHtml, statusHtml, usesHtml } from "./figure.ts";
import { iconHtml } from "./icon.ts";

const line = (text: string | undefined, kind = ""): string =>
  text ? `<p${kind ? ` class="${kind}"` : ""}>${escapeHtml(text)}</p>` : "";
const here = (id: string): string => `#${id}`;

/** What the filters choose by: the status, whether it is computed, whether its source differs, and the documents. */
function marksOf({ status, formule, bron_vermeldt, gebruikt_in }: CijferJson): string {
  const documents = new Set((gebruikt_in ?? []).map(({ stuk }) => `in-${stuk}`));
  return [status, formule ? "berekend" : "gegeven", ...(bron_vermeldt ? ["wijkt-af"] : []), ...documents].join(" ");
}

function formulaHtml(figure: CijferJson, index: FigureIndex): string {
  const { formule } = figure;
  if (!formule) return line(givenWords, "formule");
  const words = line(formule.woorden, "formule");
  if (formule.stappen) return `${words}<p class="formule">${sentenceHtml(figure, here)}</p>`;
  const operands = formule.delen.flatMap((id) => index.of(id) ?? []);
  const items = operands.map(
    ({ id, naam, tekst }) => `<li><a href="#${id}">${escapeHtml(naam)}</a>: ${escapeHtml(tekst)}</li>`,
  );
  return `${words}<ul class="operanden">${items.join("")}</ul>`;
}

/**
 * One row of the register as HTML text: a register has hundreds, and a component for each would take most of the time.
 * `showsYear` where the heading above it does not say the year. The id is shown because a writer needs it in a text.
 */
export function registerRowHtml(figure: CijferJson, index: FigureIndex, showsYear: boolean): string {
  const { id, naam, tekst, jaar, afronding, opmerking, status_reden, bron_vermeldt } = figure;
  const deviation = deviationWords(figure);
  const year = showsYear && jaar !== undefined ? `<p class="meta">${jaar}</p>` : "";
  const deviates = deviation ? `<p class="wijkt">${iconHtml("afwijking")}${escapeHtml(deviation)}</p>` : "";
  const results = resultsHtml(index.madeFrom(id), (result) => `<a href="#${result.id}">${escapeHtml(result.naam)}</a>`);
  const uses = usesHtml(figure);
  const places = [...(uses.length > 0 ? uses : [unseenWords]), ...(results ? [results] : [])];
  return `<article class="rcijfer" id="${id}" data-merk="${marksOf(figure)}"><div class="waarde-vak"><p class="waarde">${escapeHtml(tekst)}</p>${year}</div>
<div><h3>${escapeHtml(naam)}</h3>${formulaHtml(figure, index)}${line(afronding, "meta")}${line(opmerking, "meta")}${deviates}${line(bron_vermeldt?.opmerking, "meta")}${line(bron_vermeldt?.bron && `Gedrukt in: ${bron_vermeldt.bron}.`, "meta")}${sourcesHtml(figure)}<p class="meta">Kenmerk: <code>${id}</code></p></div>
<div class="meta"><p>${statusHtml(figure)}</p>${line(status_reden)}${places.map((place) => `<p>${place}</p>`).join("")}</div></article>`;
}

function sourcesHtml({ bronnen }: CijferJson): string {
  const links = bronnen.map(({ id, zin }) => `<a href="/bronnen/#${id}">${escapeHtml(zin)}</a>`);
  return links.length > 0 ? `<p class="meta">Bron: ${links.join("; ")}</p>` : line(noSourceWords, "meta");
}
