import { escapeHtml } from "../markup/escape-html.ts";

/** Where a card that stands on another site comes from. */
export interface CardSource {
  /** `Uitvoeringsplan Wet inburgering, HBEL-gemeenten`. */
  title: string;
  /** `versie 0.9, november 2021`. */
  version: string;
  /** Address in full of what the card shows. */
  address: string;
  /** Of the line on top and of the link: that of the author's theme, dark enough for text on white. */
  colour?: string;
}

export const cardColour = "#0b5563";

/** A paragraph of a card with its own styles, because the other site does not have ours. */
export const cardLine = (style: string, html: string): string => `<p style="margin:0;${style}">${html}</p>`;

/** What is around a card: it loads nothing and needs no script, and it tells where it comes from. */
export function cardFrame(content: readonly string[], width: string, source: CardSource): string {
  const { title, version, address, colour = cardColour } = source;
  const frame =
    `max-width:${width};margin:0;padding:1rem 1.25rem;border:1px solid #7d796d;border-top:4px solid ${colour};` +
    "background:#fff;color:#1a2125;font:1rem/1.4 system-ui,sans-serif";
  const origin = `Bron: <a style="color:${colour}" href="${escapeHtml(address)}">${escapeHtml(title)}</a>, ${escapeHtml(version)}`;
  return [`<div style="${frame}">`, ...content, cardLine("margin-top:.75rem;font-size:.875rem", origin), "</div>"].join(
    "\n",
  );
}
