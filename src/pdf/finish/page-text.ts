import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";
import { glyphWidths } from "./glyph-widths.ts";
import { joinGlyphs } from "./join-glyphs.ts";
import { removeSoftHyphens } from "./soft-hyphens.ts";
import type { GlyphWidth } from "./text-run.ts";

/** Writes the text of every page anew, shorter and without the traces of hyphenation; what is seen stays the same. */
export function tidyText(pdf: PDFDocument): void {
  const known = new Map<PDFDict, GlyphWidth | undefined>();
  const widthsOf = (font: PDFDict): GlyphWidth | undefined => {
    if (!known.has(font)) known.set(font, glyphWidths(pdf, font));
    return known.get(font);
  };
  for (const page of pdf.getPages()) {
    const stream = page.node.lookup(PDFName.of("Contents"));
    if (!(stream instanceof PDFRawStream)) continue;
    const source = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
    const fonts = fontsOf(page);
    const tidy = joinGlyphs(removeSoftHyphens(source), (name) => {
      const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
      return font && widthsOf(font);
    });
    page.node.set(PDFName.of("Contents"), pdf.context.register(pdf.context.flateStream(Buffer.from(tidy, "latin1"))));
  }
}

function fontsOf(page: PDFPage): PDFDict | undefined {
  return page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
}
