import type { CijferJson } from "../../exports/figures-schema.ts";
import type { FigureIndex } from "../figure-index.ts";
import { givenWords, noSourceWords, statusWords, unseenWords } from "../figure-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { resultsHtml, statusHtml, usesHtml } from "./figure.ts";
import { iconHtml } from "./icon.ts";

/** Id of the panel's heading: where the focus goes, and what names the panel. */
export const panelTitle = "paneel-naam";

const cross = '<svg class="icoon" aria-hidden="true" viewBox="0 0 24 24"><path d="m6 6 12 12M18 6 6 18"></path></svg>';
const arrow =
  '<svg class="icoon" aria-hidden="true" viewBox="0 0 24 24"><path d="M20 12H5m5.5-5.5L5 12l5.5 5.5"></path></svg>';

const part = (title: string, content: string, extra = ""): string =>
  `<div class="paneel__deel${extra}"><h3>${title}</h3>${content}</div>`;
const line = (text: string | undefined, small = false): string =>
  text ? `<p${small ? ' class="klein"' : ""}>${escapeHtml(text)}</p>` : "";

/** The head that every state of the panel has: what it is about, the way back and the way out. */
export function panelHeadHtml(title: string, back: string | undefined): string {
  const way = back ? `<button type="button" class="paneel__terug">${arrow}Terug naar ${escapeHtml(back)}</button>` : "";
  return `${way}<p class="paneel__wat" id="paneel-wat">Uitleg bij dit cijfer</p>
<h2 id="${panelTitle}" tabindex="-1">${escapeHtml(title)}</h2>
<button type="button" class="paneel__sluit" aria-label="Sluit uitleg">${cross}</button>`;
}

/** Up to this many values a sum has their names below them; of a longer one the list of operands has them. */
const namedSteps = 3;

type Step = NonNullable<NonNullable<CijferJson["formule"]>["stappen"]>[number];

const signHtml = ({ tekst, uitspraak }: Step): string =>
  uitspraak
    ? `<i aria-hidden="true">${escapeHtml(tekst)}</i><span class="sr">${escapeHtml(uitspraak)}</span>`
    : `<i>${escapeHtml(tekst)}</i>`;

/**
 * The sum with each value above what it is. A sign stays with the value that it goes with, where the line ends in between;
 * signs are read out as words.
 */
function sumHtml({ formule }: CijferJson, index: FigureIndex): string {
  if (!formule?.stappen) return "";
  const items: string[] = [];
  const isNamed = formule.stappen.filter(({ cijfer }) => cijfer).length <= namedSteps;
  let signs = "";
  let bracket = "";
  for (const step of formule.stappen) {
    const operand = step.cijfer === undefined ? undefined : index.of(step.cijfer);
    if (step.tekst === ")") items.push((items.pop() ?? "").replace("</b>", `</b>${signHtml(step)}`));
    else if (step.tekst === "(") bracket = signHtml(step);
    else if (step.uitspraak) signs += signHtml(step);
    else {
      const name = operand && isNamed ? `<small>${escapeHtml(operand.naam)}</small>` : "";
      items.push(`${signs}<span>${bracket}<b>${escapeHtml(step.tekst)}</b>${name}</span>`);
      signs = "";
      bracket = "";
    }
  }
  const outcome = `<li class="uitkomst"><i aria-hidden="true">=</i><span class="sr">is</span><b>${escapeHtml(formule.uitkomst)}</b></li>`;
  return `<ul class="${isNamed ? "som" : "som som--regel"}">${items.map((item) => `<li>${item}</li>`).join("")}${outcome}</ul>`;
}

function deviationHtml({ tekst, bron_vermeldt: printed }: CijferJson): string {
  if (!printed) return "";
  const rows = [
    ["Berekend", tekst],
    ["Gedrukt in de bron", printed.tekst],
    ["Verschil", `${printed.verschil} ${printed.richting}`],
  ].map(([name = "", value = ""]) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<div class="paneel__deel paneel__afwijking"><h3>${iconHtml("afwijking")}De bron vermeldt iets anders</h3>
<dl>${rows.join("")}</dl>${line(printed.opmerking)}${line(printed.bron && `Gedrukt in: ${printed.bron}.`, true)}</div>`;
}

/** Opens another figure in the same panel. */
const figureLinkHtml = ({ id, naam }: CijferJson, { address }: FigureIndex): string =>
  `<a class="paneel__operand" href="${address}#${id}">${escapeHtml(naam)}</a>`;

function operandsHtml({ formule, status_reden }: CijferJson, index: FigureIndex): string {
  const operands = (formule?.delen ?? []).flatMap((id) => index.of(id) ?? []);
  if (operands.length === 0) return "";
  const items = operands.map(
    (operand) =>
      `<li>${figureLinkHtml(operand, index)} <b>${escapeHtml(operand.tekst)}</b> ${statusHtml(operand)}</li>`,
  );
  return part("Waar het van afhangt", `<ul class="operanden">${items.join("")}</ul>${line(status_reden, true)}`);
}

function placesHtml(figure: CijferJson, index: FigureIndex): string {
  const results = resultsHtml(index.madeFrom(figure.id), (result) => figureLinkHtml(result, index));
  const uses = usesHtml(figure);
  const places = [...(uses.length > 0 ? uses : [unseenWords]), ...(results ? [results] : [])];
  return part("Komt voor in", places.map((place) => `<p>${place}</p>`).join(""));
}

/**
 * The panel of one figure: what it is, how it was made, what it depends on, where it comes from and where it stands.
 * `back` names the figure that the reader came from.
 */
export function panelHtml(figure: CijferJson, index: FigureIndex, back?: string): string {
  const { formule, afronding, opmerking, bronnen, id } = figure;
  const { rest } = statusWords(figure);
  const made = formule
    ? part(
        "Zo is het berekend",
        line(formule.woorden) + sumHtml(figure, index) + line(afronding, true) + line(opmerking),
      )
    : part("Zo is het bepaald", line(givenWords) + line(opmerking) + line(afronding, true));
  const sources = bronnen.map(({ id: bron, zin }) => `<p><a href="/bronnen/#${bron}">${escapeHtml(zin)}</a></p>`);
  return `<div class="paneel__kop">${panelHeadHtml(figure.naam, back)}
<p class="paneel__waarde">${escapeHtml(figure.tekst)}</p><p class="paneel__status">${statusHtml(figure)} ${rest}</p></div>
${made}${deviationHtml(figure)}${operandsHtml(figure, index)}
${part("Bron", sources.join("") || line(noSourceWords))}${placesHtml(figure, index)}
<div class="paneel__deel"><p><a href="${index.address}#${id}">Open in het cijferregister</a></p></div>`;
}
