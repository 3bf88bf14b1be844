import { escapeHtml } from "../markup/escape-html.ts";
import { type CardSource, cardFrame, cardLine } from "./card-frame.ts";
import type { SharedFigure } from "./shared-figures.ts";

const layerWords: Record<SharedFigure["layer"], string> = {
  wettelijk: "Staat in de wet.",
  besluit: "Lokaal besluit.",
  raming: "Raming of aanname.",
  gerealiseerd: "Gerealiseerd.",
};

/** A key figure as plain HTML to place on another site. */
export function cardHtml({ name, shown, meaning, layer }: SharedFigure, source: CardSource): string {
  const lines = [
    cardLine("", escapeHtml(name)),
    cardLine("font-size:2rem;line-height:1.3;font-weight:600", escapeHtml(shown)),
    cardLine("", `${escapeHtml(meaning)}. ${layerWords[layer]}`.replace("..", ".")),
  ];
  return cardFrame(lines, "22rem", source);
}
