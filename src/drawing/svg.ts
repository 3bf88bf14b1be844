const special = /[&<>"]/;

/** Pieces of SVG as text. Colours and line styles come from classes, because pages allow no inline styles. */
export const escapeXml = (text: string): string =>
  !special.test(text)
    ? text
    : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A coordinate in whole pixels: a drawing is hundreds wide, and every digit is carried to every reader. */
export const at = (value: number): number => Math.round(value) + 0;

/** Which side of the words stands at the place. */
export type Anchor = "start" | "middle" | "end";

interface Look {
  anchor?: Anchor;
  css?: string;
  /** Where the words lead. */
  href?: string | undefined;
}

/** Words at a place; the baseline is at `y`. */
export function label(x: number, y: number, words: string, { anchor = "start", css = "", href }: Look = {}): string {
  const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  const names = css ? ` class="${css}"` : "";
  const text = `<text x="${at(x)}" y="${at(y)}"${side}${names}>${escapeXml(words)}</text>`;
  return href === undefined ? text : `<a href="${href}">${text}</a>`;
}

/** A rectangle; its edges are rounded, so that what lies against it joins without a gap. */
export const box = (x: number, y: number, width: number, height: number, css: string): string =>
  `<rect class="${css}" x="${at(x)}" y="${at(y)}" width="${at(x + width) - at(x)}" height="${at(y + height) - at(y)}"/>`;

/** A shape; its colour and line come from the class. */
export const path = (d: string, css: string): string => `<path class="${css}" d="${d}"/>`;

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, css: string): string =>
  path(`M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`, css);
