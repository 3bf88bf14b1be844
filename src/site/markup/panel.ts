import type { CijferJson } from "../../exports/figures-schema.ts";
import { type FigureOf, givenWords, statusWords } from "../figure-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { statusHtml, usesHtml } from "./figure.ts";
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
function sumHtml({ formule }: CijferJson, figureOf: FigureOf): string {
  if (!formule?.stappen) return "";
  const items: string[] = [];
  const isNamed = formule.stappen.filter(({ cijfer }) => cijfer).length <= namedSteps;
  let signs = "";
  let bracket = "";
  for (const step of formule.stappen) {
    const operand = step.cijfer === undefined ? undefined : figureOf(step.cijfer);
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

function operandsHtml({ formule, status_reden }: CijferJson, figureOf: FigureOf, register: string): string {
  const operands = (formule?.delen ?? []).flatMap((id) => figureOf(id) ?? []);
  if (operands.length === 0) return "";
  const items = operands.map(
    (operand) =>
      `<li><a class="paneel__operand" href="${register}#${operand.id}">${escapeHtml(operand.naam)}</a> <b>${escapeHtml(operand.tekst)}</b> ${statusHtml(operand)}</li>`,
  );
  return part("Waar het van afhangt", `<ul class="operanden">${items.join("")}</ul>${line(status_reden, true)}`);
}

/**
 * The panel of one figure: what it is, how it was made, what it depends on, where it comes from and where it stands.
 * `back` names the figure that the reader came from.
 */
export function panelHtml(figure: CijferJson, figureOf: FigureOf, register: string, back?: string): string {
  const { formule, afronding, opmerking, bronnen, id } = figure;
  const { rest } = statusWords(figure);
  const made = formule
    ? part(
        "Zo is het berekend",
        line(formule.woorden) + sumHtml(figure, figureOf) + line(afronding, true) + line(opmerking),
      )
    : part("Zo is het bepaald", line(givenWords) + line(opmerking) + line(afronding, true));
  const sources = bronnen.map(({ id: bron, zin }) => `<p><a href="/bronnen/#${bron}">${escapeHtml(zin)}</a></p>`);
  const uses = usesHtml(figure).map((use) => `<p>${use}</p>`);
  return `<div class="paneel__kop">${panelHeadHtml(figure.naam, back)}
<p class="paneel__waarde">${escapeHtml(figure.tekst)}</p><p class="paneel__status">${statusHtml(figure)} ${rest}</p></div>
${made}${deviationHtml(figure)}${operandsHtml(figure, figureOf, register)}
${sources.length > 0 ? part("Bron", sources.join("")) : ""}
${part("Komt voor in", uses.length > 0 ? uses.join("") : "<p>Telt alleen mee in berekeningen</p>")}
<div class="paneel__deel"><p><a href="${register}#${id}">Open in het cijferregister</a></p></div>`;
}
