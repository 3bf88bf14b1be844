import { decodePDFRawStream, PDFDict, PDFRawStream } from "@cantoo/pdf-lib";
import { name } from "./names.ts";

/** The text of each glyph of a font, by its number in four hex digits. */
export type GlyphTexts = ReadonlyMap<string, string>;

/** What the fonts of a page say about the text of their glyphs; pages share fonts, so each is read once. */
export function fontTexts(): (resources: PDFDict | undefined, font: string) => GlyphTexts | undefined {
  const known = new Map<PDFDict, GlyphTexts>();
  return (resources, font) => {
    const dict = resources?.lookupMaybe(name("Font"), PDFDict)?.lookupMaybe(name(font), PDFDict);
    const map = dict?.lookup(name("ToUnicode"));
    if (!dict || !(map instanceof PDFRawStream)) return undefined;
    const texts = known.get(dict) ?? glyphTexts(Buffer.from(decodePDFRawStream(map).decode()).toString("latin1"));
    known.set(dict, texts);
    return texts;
  };
}

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3). */
export function glyphTexts(map: string): GlyphTexts {
  const texts = new Map<string, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", text = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) texts.set(keyOf(glyph), utf16(text));
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", text = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last, start] = [from, to, text].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let glyph = first; glyph <= last; glyph++)
        texts.set(keyOf(glyph.toString(16)), String.fromCodePoint(start + glyph - first));
    }
  return texts;
}

const keyOf = (hex: string): string => hex.toLowerCase().padStart(4, "0");

function utf16(hex: string): string {
  return Buffer.from(hex, "hex").swap16().toString("utf16le");
}
