import type { InlineHtml } from "../documents/input.ts";
import type { Figure } from "../figures/figure.ts";
import { formatBare, formatFigure, machineValue } from "../figures/format.ts";
import { directionOf } from "../languages.ts";
import { nbsp } from "../notation.ts";
import { layerOf } from "../status.ts";
import { figureAddress, termAddress } from "./addresses.ts";
import { escapeHtml } from "./markup/escape-html.ts";
import type { Edition } from "./rendering.ts";

/**
 * A number in text. On a screen it leads to its explanation, and its line tells what kind of number it is; on paper there
 * is nothing to click, so it stands out.
 */
export function figureHtml(figure: Figure, opsteller: string, edition: Edition, bare = false): string {
  const words = bare ? formatBare(figure) : formatFigure(figure);
  // In a sentence a day stays with its month.
  const text = escapeHtml(figure.kind === "date" ? words.replace(" ", nbsp) : words);
  if (edition === "print") return `<b>${text}</b>`;
  const link = `<a class="cijfer" data-laag="${layerOf(figure.status)}" href="${figureAddress(opsteller, figure.id)}">${text}</a>`;
  const value = machineValue(figure);
  return figure.kind === "date" ? `<time datetime="${value}">${link}</time>` : `<data value="${value}">${link}</data>`;
}

const anchorLink = (anchor: string, text: string): string =>
  `<a class="nl-link" href="#${anchor}">${escapeHtml(text)}</a>`;

/** Values in the text of a writer, as the page or the print edition shows them. */
export function inlineHtml(opsteller: string, edition: Edition): InlineHtml {
  return {
    figure: (figure, bare) => figureHtml(figure, opsteller, edition, bare),
    section: anchorLink,
    table: anchorLink,
    chart: anchorLink,
    term: (id, text) =>
      edition === "print" ? escapeHtml(text) : `<a class="nl-link" href="${termAddress(id)}">${escapeHtml(text)}</a>`,
    passage: (language, words) => passageHtml(language, edition, words),
  };
}

/** On paper a span has no meaning and loses its language; a group within a sentence keeps it. */
function passageHtml(language: string, edition: Edition, words: string): string {
  const role = edition === "print" ? ' role="group"' : "";
  const turned = directionOf(language) === "rtl" ? ' dir="rtl"' : "";
  return `<span${role} lang="${escapeHtml(language)}"${turned}>${words}</span>`;
}
