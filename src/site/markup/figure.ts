import type { CijferJson } from "../../exports/figures-schema.ts";
import { statusWords, usesByDocument } from "../figure-words.ts";
import { escapeHtml } from "./escape-html.ts";
import { iconHtml } from "./icon.ts";

/** Pieces of HTML that the register, the panel and the annex of a PDF have in common. */

/** The status with its icon, in the colour of its layer. */
export function statusHtml(figure: CijferJson): string {
  return `<span class="laagmerk laagmerk--${figure.laag}">${iconHtml(figure.laag)}${statusWords(figure).name}</span>`;
}

/** The filled-in formula on one line; every figure in it leads to its own explanation. */
export function sentenceHtml({ formule }: CijferJson, addressOf: (id: string) => string): string {
  const steps = (formule?.stappen ?? []).map(({ tekst, cijfer }) =>
    cijfer ? `<a href="${addressOf(cijfer)}">${escapeHtml(tekst)}</a>` : escapeHtml(tekst),
  );
  const line = `${steps.join(" ")} = ${escapeHtml(formule?.uitkomst ?? "")}`;
  return line.replaceAll(/(^| )\( /g, "$1(").replaceAll(" )", ")");
}

/** `Uitvoeringsplan: tabel 2 en hoofdstuk 4`, one sentence for each document. */
export function usesHtml({ gebruikt_in }: CijferJson): string[] {
  return usesByDocument(gebruikt_in ?? []).map(({ soort, plaatsen }) => {
    const links = plaatsen.map(({ naam, adres }) => `<a href="${escapeHtml(adres)}">${escapeHtml(naam)}</a>`);
    const last = links.pop();
    return `${escapeHtml(soort)}: ${links.length > 0 ? `${links.join(", ")} en ` : ""}${last}`;
  });
}

/** Up to this many figures are named that are computed from one. */
const namedResults = 5;

/** `Telt mee in A, B en 12 andere cijfers.`; undefined where nothing is computed from it. */
export function resultsHtml(
  results: readonly CijferJson[],
  linkHtml: (figure: CijferJson) => string,
): string | undefined {
  if (results.length === 0) return undefined;
  const named = results.slice(0, results.length === namedResults + 1 ? results.length : namedResults);
  const others = results.length - named.length;
  const links = [...named.map(linkHtml), ...(others > 0 ? [`${others} andere cijfers`] : [])];
  const last = links.pop();
  return `Telt mee in ${links.length > 0 ? `${links.join(", ")} en ` : ""}${last}.`;
}
