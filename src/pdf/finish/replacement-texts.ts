import { applyEdits, type Edit } from "./edits.ts";
import { turned } from "./font-texts.ts";
import { type GlyphTexts, hexOf, utf16 } from "./glyph-texts.ts";

/** What must be known about the fonts of a stream. */
export interface StreamFonts {
  texts(font: string): GlyphTexts | undefined;
  learn(texts: GlyphTexts, glyph: string, text: string): void;
}

/** A replacement text around the glyphs that it replaces, as the browser writes it. */
const replacement = /\/Span<<\/ActualText <FEFF([0-9A-F]+)> >> BDC\n([\s\S]*?)EMC\n/gi;
const shown = /<([0-9A-F]{4})> Tj\n/gi;
const softHyphen = "\u00ad";
/** Says nothing; for a glyph whose letter is said by its neighbour. Empty or zero is not allowed (PDF/UA-1, 7.21.7). */
const nothing = "\u200b";

/**
 * Lets the glyphs themselves say what they mean, where the browser said it of each letter in a replacement text: of letters
 * of a connected script, and of letters that are drawn as one. Readers take every replacement text for a piece of its own and
 * then find no words; and a glyph without a meaning of its own is not allowed. What the glyphs cannot say stays.
 * @param source content stream as Chromium's PDF back end writes it: one operator a line, text as hex
 */
export function dropReplacementTexts(source: string, fonts: StreamFonts): string {
  const edits: Edit[] = [];
  for (const { 0: whole, 1: hex = "", 2: body = "", index } of source.matchAll(replacement)) {
    const written = utf16(hex);
    if (written === softHyphen) continue;
    const meant = written.replaceAll(softHyphen, "");
    const texts = fonts.texts(fontAt(source, index, body));
    if (!texts) continue;
    const visible = written === meant ? body : withoutHidden(body, texts);
    const onPage = isReversed(source, index) ? turned(meant) : meant;
    const glyphs = glyphsIn(visible);
    if (glyphs.some((glyph) => !texts.has(glyph))) learn(glyphs, onPage, texts, fonts);
    const to = index + whole.length;
    if (glyphs.map((glyph) => texts.get(glyph)).join("") === onPage) edits.push({ from: index, to, text: visible });
    else if (written !== meant) edits.push({ from: index, to, text: whole.replace(hex, hexOf(meant)) });
  }
  return edits.length > 0 ? applyEdits(source, edits) : source;
}

/** The font that the first glyph of a replacement is shown in. */
function fontAt(source: string, index: number, body: string): string {
  const own = /\/(\S+) \S+ Tf\n/.exec(body)?.[1];
  if (own) return own;
  const end = source.lastIndexOf(" Tf\n", index);
  const line = source.slice(source.lastIndexOf("\n", end) + 1, end);
  return /^\/(\S+)/.exec(line)?.[1] ?? "";
}

/** Whether the glyphs there stand in the order of the page and not in that of reading (ISO 32000-1, 14.8.2.3.3). */
function isReversed(source: string, index: number): boolean {
  const before = source.slice(source.lastIndexOf("BT\n", index), index);
  return before.includes("/ReversedChars BMC\n");
}

/** What is meant and not said by the other glyphs, is said by the first that says nothing yet. */
function learn(glyphs: readonly string[], meant: string, texts: GlyphTexts, fonts: StreamFonts): void {
  let rest = meant;
  for (const glyph of glyphs) rest = rest.replace(texts.get(glyph) ?? "", "");
  for (const glyph of glyphs) {
    if (texts.has(glyph)) continue;
    fonts.learn(texts, glyph, rest || nothing);
    rest = "";
  }
}

function glyphsIn(body: string): string[] {
  return [...body.matchAll(shown)].map(([, glyph = ""]) => glyph.toLowerCase());
}

/** Without the glyph of a soft hyphen that is not seen: a space of no width. */
function withoutHidden(body: string, texts: GlyphTexts): string {
  return body
    .replace(shown, (show, glyph: string) => (texts.get(glyph.toLowerCase()) === " " ? "" : show))
    .replace(/ Td $/gm, " Td\n");
}
