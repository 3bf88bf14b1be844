import { decodePDFRawStream, PDFDict, type PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";
import { type GlyphTexts, glyphTexts, toUnicodeMap } from "./glyph-texts.ts";
import { name } from "./names.ts";

/** What the fonts of a file say about the text of their glyphs. */
export interface FontTexts {
  /** The texts of a font by its name in the resources of a page; pages share fonts, so each is read once. */
  of(resources: PDFDict | undefined, font: string): GlyphTexts | undefined;
  /** Lets a font say what a glyph means that it said nothing of. */
  learn(texts: GlyphTexts, glyph: string, text: string): void;
  /** Writes back what fonts say otherwise than the browser let them. */
  write(): void;
}

/** Quotation marks share a glyph with letters of phonetic script, which the browser takes for the meaning of the glyph. */
const quotes: Readonly<Record<string, string>> = { "\u02bb": "\u2018", "\u02bc": "\u2019" };
/** What no glyph may mean (PDF/UA-1, 7.21.7); the browser says it of letters that are drawn as one around a soft hyphen. */
const noSign = /[\0\ufeff\ufffe]/;
/** How letters of a connected script look at the start, middle or end of a word; signs that nobody types or searches for. */
const letterForm = /^[\ufb50-\ufdff\ufe70-\ufefc]$/;

/** Reads the fonts of a file when they are asked for, and mends what they may not say. */
export function fontTexts(pdf: PDFDocument): FontTexts {
  const known = new Map<PDFDict, Map<string, string>>();
  const changed = new Set<GlyphTexts>();

  const read = (map: PDFRawStream): Map<string, string> => {
    const texts = new Map(glyphTexts(Buffer.from(decodePDFRawStream(map).decode()).toString("latin1")));
    for (const [glyph, text] of texts) {
      const plain = plainSign(text);
      if (plain === text && !noSign.test(text)) continue;
      if (noSign.test(text)) texts.delete(glyph);
      else texts.set(glyph, plain);
      changed.add(texts);
    }
    return texts;
  };

  return {
    of(resources, font) {
      const dict = resources?.lookupMaybe(name("Font"), PDFDict)?.lookupMaybe(name(font), PDFDict);
      const map = dict?.lookup(name("ToUnicode"));
      if (!dict || !(map instanceof PDFRawStream)) return undefined;
      const texts = known.get(dict) ?? read(map);
      known.set(dict, texts);
      return texts;
    },
    learn(texts, glyph, text) {
      (texts as Map<string, string>).set(glyph, text);
      changed.add(texts);
    },
    write() {
      for (const [font, texts] of known) {
        if (!changed.has(texts)) continue;
        const map = Buffer.from(toUnicodeMap(texts), "latin1");
        font.set(name("ToUnicode"), pdf.context.register(pdf.context.flateStream(map)));
      }
    },
  };
}

/**
 * The sign that is meant, so that who searches for a word finds it. The two letters of one form (lam and alef) stand in the
 * order of the page, which is not that of reading: readers turn words of such scripts around sign by sign.
 */
function plainSign(text: string): string {
  return letterForm.test(text) ? turned(text.normalize("NFKC")) : (quotes[text] ?? text);
}

/** In the other direction. */
export function turned(text: string): string {
  return [...text].reverse().join("");
}
