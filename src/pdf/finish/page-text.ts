import { PDFDict, type PDFDocument } from "@cantoo/pdf-lib";
import { glyphWidths } from "./glyph-widths.ts";
import { joinGlyphs } from "./join-glyphs.ts";
import { name } from "./names.ts";
import { removeSoftHyphens } from "./soft-hyphens.ts";
import type { GlyphWidth } from "./text-run.ts";

/** Writes the text of a content stream anew, shorter and without the traces of hyphenation; what is seen stays the same. */
export type TidyText = (source: string, resources: PDFDict | undefined) => string;

/** Remembers the widths of the fonts, which the pages of a document share. */
export function textTidier(pdf: PDFDocument): TidyText {
  const known = new Map<PDFDict, GlyphWidth | undefined>();
  const widthsOf = (font: PDFDict): GlyphWidth | undefined => {
    if (!known.has(font)) known.set(font, glyphWidths(pdf, font));
    return known.get(font);
  };
  return (source, resources) => {
    const fonts = resources?.lookupMaybe(name("Font"), PDFDict);
    return joinGlyphs(removeSoftHyphens(source), (font) => {
      const found = fonts?.lookupMaybe(name(font), PDFDict);
      return found && widthsOf(found);
    });
  };
}
