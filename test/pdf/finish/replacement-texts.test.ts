import { beforeEach, expect, test } from "vitest";
import { dropReplacementTexts } from "../../../src/pdf/finish/replacement-texts.ts";

let texts: Map<string, string>;
beforeEach(() => {
  texts = new Map([
    ["0001", " "],
    ["0024", "t"],
    ["0081", "ft"],
    ["01f1", "ك"],
    ["01f7", "م"],
    ["021c", "ال"],
  ]);
});

const drop = (source: string): string =>
  dropReplacementTexts(source, { texts: () => texts, learn: (_, glyph, text) => void texts.set(glyph, text) });
const replacing = (text: string, body: string): string =>
  `/Span<</ActualText <FEFF${Buffer.from(text, "utf16le").swap16().toString("hex")}> >> BDC\n${body}EMC\n`;
const reversed = (body: string): string => `BT\n/ReversedChars BMC\n/F5 12 Tf\n${body}EMC\nET\n`;

test("een letter die zelf zegt wat zij is, krijgt geen vervangende tekst", () => {
  const [final, middle] = ["1 0 0 -1 20 20 Tm\n<01F7> Tj\n", "9 0 Td <01F1> Tj\n"];
  expect(drop(reversed(replacing("م", final) + replacing("ك", middle)))).toBe(reversed(final + middle));
});

test("lam en alef in één teken staan in de volgorde van het blad, omdat lezers het woord omdraaien", () => {
  expect(drop(reversed(replacing("لا", "<021C> Tj\n")))).toBe(reversed("<021C> Tj\n"));
});

test("een teken waarvan het lettertype niets zegt, krijgt de betekenis die de browser er los bij schreef", () => {
  expect(drop(reversed(replacing("ې", "<0300> Tj\n")))).toBe(reversed("<0300> Tj\n"));
  expect(texts.get("0300")).toBe("ې");
});

test("van een letter met een los getekende klinker zegt elk teken zijn deel", () => {
  drop(reversed(replacing("مَّ", "<0310> Tj\n9 0 Td <01F7> Tj\n")));
  expect(texts.get("0310")).toBe("\u0651\u064e");
});

test("een tweede teken van een letter zegt niets, want niets zeggen mag niet", () => {
  drop(reversed(replacing("ب", "<0400> Tj\n1 2 Td <0401> Tj\n")));
  expect([texts.get("0400"), texts.get("0401")]).toEqual(["ب", "\u200b"]);
});

test("wat de tekens niet kunnen zeggen, blijft staan", () => {
  const nobreak = `BT\n/F4 12 Tf\n${replacing("\u00a0", "<0001> Tj\n")}ET\n`;
  expect(drop(nobreak)).toBe(nobreak);
});

test("een zacht afbreekteken binnen een dubbelletter verdwijnt met het teken dat het niet toont", () => {
  const printed = `BT\n/F4 12 Tf\n${replacing("f\u00adt", "5 0 Td <0081> Tj\n7 0 Td <0001> Tj\n")}ET\n`;
  const once = drop(printed);
  expect(once).toBe(`BT\n/F4 12 Tf\n5 0 Td <0081> Tj\n7 0 Td\nET\n`);
});

test("een zacht afbreekteken verdwijnt ook uit wat de tekens zelf niet zeggen", () => {
  const printed = (text: string) => `BT\n/F4 12 Tf\n${replacing(text, "<0024> Tj\n")}ET\n`;
  expect(drop(printed("z\u00ads")).toLowerCase()).toBe(printed("zs").toLowerCase());
});
