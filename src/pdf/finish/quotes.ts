import { decodePDFRawStream, PDFDict, type PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";
import { name } from "./names.ts";

/** Quotation marks share a glyph with letters of phonetic script, which the browser takes for the meaning of the glyph. */
const quotes: Readonly<Record<string, string>> = { "<02BB>": "<2018>", "<02BC>": "<2019>" };

/** Lets a font say that its quotation marks are quotation marks, or a search for a word with an apostrophe finds nothing. */
export function mendQuotes(pdf: PDFDocument): void {
  for (const [, font] of pdf.context.enumerateIndirectObjects()) {
    const meanings = font instanceof PDFDict ? font.lookup(name("ToUnicode")) : undefined;
    if (!(font instanceof PDFDict) || !(meanings instanceof PDFRawStream)) continue;
    const source = Buffer.from(decodePDFRawStream(meanings).decode()).toString("latin1");
    const mended = source.replace(/<02B[BC]>/g, (letter) => quotes[letter] ?? letter);
    if (mended === source) continue;
    font.set(name("ToUnicode"), pdf.context.register(pdf.context.flateStream(Buffer.from(mended, "latin1"))));
  }
}
