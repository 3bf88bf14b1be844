import { PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { fontTexts } from "../../../src/pdf/finish/font-texts.ts";
import { glyphTexts, toUnicodeMap } from "../../../src/pdf/finish/glyph-texts.ts";
import { unpacked } from "../../support/pdf-file.ts";

/** A font that says this of its glyphs, among the resources of a page. */
async function fontOf(texts: Record<string, string>) {
  const pdf = await PDFDocument.create();
  const map = PDFRawStream.of(pdf.context.obj({}), Buffer.from(toUnicodeMap(new Map(Object.entries(texts)))));
  const font = pdf.context.obj({ ToUnicode: pdf.context.register(map) });
  const resources = pdf.context.obj({ Font: { F1: pdf.context.register(font) } });
  const fonts = fontTexts(pdf);
  return {
    fonts,
    texts: fonts.of(resources, "F1"),
    written: () => {
      fonts.write();
      const told = resources.lookup(PDFName.of("Font"), PDFDict).lookup(PDFName.of("F1"), PDFDict);
      return Object.fromEntries(glyphTexts(unpacked(told.lookup(PDFName.of("ToUnicode"))).toString("latin1")));
    },
  };
}

test("een aanhalingsteken is een aanhalingsteken, een letter in haar vorm een gewone letter", async () => {
  const { written } = await fontOf({ "0001": "a", "0002": "\u02bc", "0003": "\ufee2" });
  expect(written()).toEqual({ "0001": "a", "0002": "’", "0003": "م" });
});

test("de twee letters van lam-alef staan in de volgorde van het blad", async () => {
  expect((await fontOf({ "0001": "\ufefc" })).written()).toEqual({ "0001": "ال" });
});

test("een teken dat nul zou betekenen, betekent niets, en kan nog leren wat het is", async () => {
  const { fonts, texts, written } = await fontOf({ "0001": "a", "0081": "\0" });
  expect(texts?.has("0081")).toBe(false);
  if (texts) fonts.learn(texts, "0081", "ft");
  expect(written()).toEqual({ "0001": "a", "0081": "ft" });
});

test("een lange lijst staat in stukken van honderd, want meer mag een stuk niet hebben", () => {
  const many = new Map(
    Array.from({ length: 250 }, (_, at) => [at.toString(16).padStart(4, "0"), String.fromCharCode(0x1200 + at)]),
  );
  const map = toUnicodeMap(many);
  expect(map.match(/\d+ beginbfchar/g)).toEqual(["100 beginbfchar", "100 beginbfchar", "50 beginbfchar"]);
  expect(glyphTexts(map)).toEqual(many);
});
