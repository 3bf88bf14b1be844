import { escapeHtml } from "../markup/escape-html.ts";
import type { KeyFigure } from "./key-figures.ts";

/** Where a figure comes from, for a card that stands on another site. */
export interface CardSource {
  /** `Uitvoeringsplan Wet inburgering, HBEL-gemeenten`. */
  title: string;
  /** `versie 0.9, november 2021`. */
  version: string;
  /** Address in full of the figure in the register. */
  address: string;
  /** Of the line on top and of the link: that of the author's theme, dark enough for text on white. */
  colour?: string;
}

const layerWords: Record<KeyFigure["layer"], string> = {
  wettelijk: "Staat in de wet.",
  besluit: "Lokaal besluit.",
  raming: "Raming of aanname.",
  gerealiseerd: "Gerealiseerd.",
};

/**
 * A key figure as plain HTML to place on another site. It loads nothing and needs no script; its few styles are in it, because
 * the other site does not have ours.
 */
export function cardHtml(
  { name, shown, meaning, layer }: KeyFigure,
  { title, version, address, colour = "#0b5563" }: CardSource,
): string {
  const frame =
    `max-width:22rem;margin:0;padding:1rem 1.25rem;border:1px solid #7d796d;border-top:4px solid ${colour};` +
    "background:#fff;color:#1a2125;font:1rem/1.4 system-ui,sans-serif";
  const line = (style: string, text: string) => `<p style="margin:0;${style}">${text}</p>`;
  return [
    `<div style="${frame}">`,
    line("", escapeHtml(name)),
    line("font-size:2rem;line-height:1.3;font-weight:600", escapeHtml(shown)),
    line("", `${escapeHtml(meaning)}. ${layerWords[layer]}`.replace("..", ".")),
    line(
      "margin-top:.75rem;font-size:.875rem",
      `Bron: <a style="color:${colour}" href="${escapeHtml(address)}">${escapeHtml(title)}</a>, ${escapeHtml(version)}`,
    ),
    "</div>",
  ].join("\n");
}
