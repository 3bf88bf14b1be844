import { escapeHtml } from "../markup/escape-html.ts";
import { type CardSource, cardFrame, cardLine } from "./card-frame.ts";
import type { SharedFigure } from "./shared-figures.ts";

const layerWords: Record<SharedFigure["layer"], string> = {
  wettelijk: "Staat in de wet.",
  besluit: "Lokaal besluit.",
  raming: "Raming of aanname.",
  gerealiseerd: "Gerealiseerd.",
};

/** What the number means, and what kind of number it is: `Onder het bedrag waarmee het Rijk rekent. Raming of aanname.` */
export function cardMeaning({ meaning, layer }: SharedFigure): string {
  return `${meaning}. ${layerWords[layer]}`.replace("..", ".");
}

/** A key figure as plain HTML to place on another site. */
export function cardHtml(figure: SharedFigure, source: CardSource): string {
  const lines = [
    cardLine("", escapeHtml(figure.name)),
    cardLine("font-size:2rem;line-height:1.3;font-weight:600", escapeHtml(figure.shown)),
    cardLine("", escapeHtml(cardMeaning(figure))),
  ];
  return cardFrame(lines, "22rem", source);
}
