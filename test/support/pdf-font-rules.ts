import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import { name, type PdfFile, textOf, unpacked } from "./pdf-file.ts";
import { contentsOf } from "./pdf-operators.ts";
import type { Rule } from "./pdf-structure-rules.ts";

/** A font as the file describes it, with the glyphs that are shown in it. */
interface Font {
  called: string;
  dict: PDFDict;
  descendant: PDFDict | undefined;
  glyphs: Set<number>;
  /** Glyphs that a replacement text speaks for. */
  replaced: Set<number>;
}

const known = new WeakMap<PdfFile, readonly Font[]>();

/** The fonts in use. */
function fontsOf(file: PdfFile): readonly Font[] {
  const found = known.get(file) ?? readFonts(file);
  known.set(file, found);
  return found;
}

function readFonts(file: PdfFile): Font[] {
  const fonts = new Map<PDFDict, Font>();
  for (const { operations, resources } of contentsOf(file)) {
    let font: Font | undefined;
    const open: boolean[] = [];
    for (const { operator, operands } of operations) {
      if (operator === "BDC" || operator === "BMC") open.push(operands.includes("/ActualText"));
      if (operator === "EMC") open.pop();
      if (operator === "Tf") {
        const dict = resources?.lookupMaybe(name("Font"), PDFDict)?.lookup(name((operands[0] ?? "").slice(1)), PDFDict);
        font = dict && (fonts.get(dict) ?? fontOf(dict));
        if (dict && font) fonts.set(dict, font);
      }
      if (operator !== "Tj" && operator !== "TJ") continue;
      for (const glyph of operands.flatMap(glyphsIn)) {
        font?.glyphs.add(glyph);
        if (open.includes(true)) font?.replaced.add(glyph);
      }
    }
  }
  return [...fonts.values()];
}

function fontOf(dict: PDFDict): Font {
  const descendant = dict.lookupMaybe(name("DescendantFonts"), PDFArray)?.lookupMaybe(0, PDFDict);
  return { called: textOf(dict.lookup(name("BaseFont"))), dict, descendant, glyphs: new Set(), replaced: new Set() };
}

/** The numbers of the glyphs of two bytes in a string in hex digits. */
function glyphsIn(operand: string): number[] {
  if (!operand.startsWith("<")) return [];
  return (operand.match(/[0-9A-Fa-f]{4}/g) ?? []).map((hex) => Number.parseInt(hex, 16));
}

/** Within thousandths of the size of the letters, as the file and the font program count. */
const tolerance = 1;
const forbidden = /[\0\ufeff\ufffe]/;
const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;
const hex = (glyph: number): string => glyph.toString(16).padStart(4, "0");

export const fontRules: Record<string, Rule> = {
  "elk lettertype is van de soort die een archief verwacht": (file) =>
    fontsOf(file).flatMap(({ called, dict, descendant }) => {
      const map = descendant?.lookup(name("CIDToGIDMap"));
      const program = descendant?.lookupMaybe(name("FontDescriptor"), PDFDict)?.lookup(name("FontFile2"));
      const wrong = {
        "geen Font": [dict, descendant].some((each) => textOf(each?.lookup(name("Type"))) !== "Font"),
        "geen Type0": textOf(dict.lookup(name("Subtype"))) !== "Type0",
        "andere codering": textOf(dict.lookup(name("Encoding"))) !== "Identity-H",
        "geen CIDFontType2": textOf(descendant?.lookup(name("Subtype"))) !== "CIDFontType2",
        "geen weg van code naar teken": !(map instanceof PDFRawStream) && textOf(map) !== "Identity",
        "geen naam": called === "" || called !== textOf(descendant?.lookup(name("BaseFont"))),
        "een lijst van tekens": descendant?.lookupMaybe(name("FontDescriptor"), PDFDict)?.has(name("CIDSet")) === true,
        "een programma van een andere soort": program instanceof PDFRawStream && program.dict.has(name("Subtype")),
      };
      return Object.entries(wrong).flatMap(([words, broken]) => (broken ? [`${called}: ${words}`] : []));
    }),

  "elk teken dat getoond wordt staat in zijn lettertype": (file) =>
    fontsOf(file).flatMap(({ called, descendant, glyphs }) => {
      const { count } = programOf(descendant);
      return [...glyphs].filter((glyph) => glyph === 0 || glyph >= count).map((glyph) => `${called}: ${hex(glyph)}`);
    }),

  "elk teken is zo breed als het bestand zegt": (file) =>
    fontsOf(file).flatMap(({ called, descendant, glyphs }) => {
      const { widthOf } = programOf(descendant);
      const told = widthsOf(descendant);
      return [...glyphs]
        .filter((glyph) => Math.abs(widthOf(glyph) - told(glyph)) > tolerance)
        .map((glyph) => `${called}: ${hex(glyph)} is ${widthOf(glyph)} en niet ${told(glyph)}`);
    }),

  "elk teken zegt welke letter het is": (file) =>
    fontsOf(file).flatMap(({ called, dict, glyphs, replaced }) => {
      const texts = meaningsIn(unpacked(dict.lookup(name("ToUnicode"))).toString("latin1"));
      return [...glyphs].flatMap((glyph) => {
        const text = texts.get(glyph) ?? "";
        if (text === "" || forbidden.test(text)) return [`${called}: ${hex(glyph)} zegt “${text}”`];
        return privateUse.test(text) && !replaced.has(glyph) ? [`${called}: ${hex(glyph)} is een eigen teken`] : [];
      });
    }),

  "de naam van elk lettertype en elk element is goed geschreven": (file) =>
    file.pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFDict)) return [];
      return ["BaseFont", "FontName", "S"].flatMap((key) => {
        const value = object.get(name(key));
        if (!(value instanceof PDFName)) return [];
        return Buffer.from(value.asBytes()).toString("utf8").includes("\ufffd") ? [String(value)] : [];
      });
    }),
};

interface Program {
  count: number;
  /** In thousandths of the size of the letters. */
  widthOf(glyph: number): number;
}

/** The font program within the file (TrueType): how many glyphs it has, and how wide each is. */
function programOf(descendant: PDFDict | undefined): Program {
  const about = descendant?.lookupMaybe(name("FontDescriptor"), PDFDict);
  const font = unpacked(about?.lookup(name("FontFile2")));
  const tables = new Map<string, Buffer>();
  for (let index = 0; font.length > 12 && index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    const start = font.readUInt32BE(entry + 8);
    tables.set(font.toString("latin1", entry, entry + 4), font.subarray(start, start + font.readUInt32BE(entry + 12)));
  }
  const [head, maxp, hhea, hmtx] = ["head", "maxp", "hhea", "hmtx"].map((tag) => tables.get(tag));
  if (!head || !maxp || !hhea || !hmtx) return { count: 0, widthOf: () => Number.NaN };
  const [size, metrics] = [head.readUInt16BE(18), hhea.readUInt16BE(34)];
  return {
    count: maxp.readUInt16BE(4),
    widthOf: (glyph) => (hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) / size) * 1000,
  };
}

/** Widths as the file tells them (ISO 32000-1, 9.7.4.3). */
function widthsOf(descendant: PDFDict | undefined): (glyph: number) => number {
  const told = new Map<number, number>();
  const list = descendant?.lookupMaybe(name("W"), PDFArray);
  const number = (index: number): number => list?.lookupMaybe(index, PDFNumber)?.asNumber() ?? Number.NaN;
  for (let at = 0; at < (list?.size() ?? 0); ) {
    const first = number(at);
    const next = list?.lookup(at + 1);
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index++)
        told.set(first + index, next.lookup(index, PDFNumber).asNumber());
      at += 2;
    } else {
      for (let glyph = first; glyph <= number(at + 1); glyph++) told.set(glyph, number(at + 2));
      at += 3;
    }
  }
  const usual = descendant?.lookupMaybe(name("DW"), PDFNumber)?.asNumber() ?? 1000;
  return (glyph) => told.get(glyph) ?? usual;
}

/** A ToUnicode map, by a reading of our tests alone. */
function meaningsIn(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  const text = (digits: string): string =>
    String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((each) => Number.parseInt(each, 16)));
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = "", to = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      texts.set(Number.parseInt(code, 16), text(to));
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", start = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      const [base, code] = [text(start).slice(0, -1), text(start).charCodeAt(text(start).length - 1)];
      for (let glyph = first; glyph <= last; glyph++)
        texts.set(glyph, base + String.fromCharCode(code + glyph - first));
    }
  return texts;
}
