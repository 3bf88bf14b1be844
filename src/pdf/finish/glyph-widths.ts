import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";
import type { GlyphWidth } from "./text-run.ts";

const ordinary = 1000;

/** The widths in a composite font (ISO 32000-1, 9.7.4.3), where glyphs are numbered by their place in it; none for another font. */
export function glyphWidths(pdf: PDFDocument, font: PDFDict): GlyphWidth | undefined {
  const [descendant] = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray)?.asArray() ?? [];
  const described = pdf.context.lookup(descendant);
  if (!(described instanceof PDFDict)) return undefined;
  const widths = new Map<number, number>();
  const list = described.lookupMaybe(PDFName.of("W"), PDFArray)?.asArray() ?? [];
  const at = (index: number): PDFObject | undefined => pdf.context.lookup(list[index]);
  for (let index = 0; index < list.length; ) {
    const first = numberOf(at(index));
    const next = at(index + 1);
    if (next instanceof PDFArray) {
      for (const [offset, width] of next.asArray().entries()) widths.set(first + offset, numberOf(width));
      index += 2;
    } else {
      for (let glyph = first; glyph <= numberOf(next); glyph++) widths.set(glyph, numberOf(at(index + 2)));
      index += 3;
    }
  }
  const others = described.lookupMaybe(PDFName.of("DW"), PDFNumber)?.asNumber() ?? ordinary;
  return (glyph) => widths.get(glyph) ?? others;
}

const numberOf = (value: PDFObject | undefined): number => (value instanceof PDFNumber ? value.asNumber() : 0);
