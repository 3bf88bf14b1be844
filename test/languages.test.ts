import { expect, test } from "vitest";
import { directionOf, languageName } from "../src/languages.ts";

test("een taal is bekend bij haar code, met haar Nederlandse naam", () => {
  expect(["en", "fa", "ps", "ti", "pt-BR"].map(languageName)).toEqual([
    "Engels",
    "Perzisch",
    "Pasjtoe",
    "Tigrinya",
    "Portugees (Brazilië)",
  ]);
  expect(languageName("prs")).toBeDefined();
});

test("wat geen code van een taal is, heeft geen naam", () => {
  expect(["xx", "Engels", "english", "EN", "en_GB", "", 'en" onclick="x'].map(languageName)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});

test("een taal in Arabisch of Hebreeuws schrift leest van rechts naar links", () => {
  expect(["ar", "fa", "prs", "ps", "ur", "he"].map(directionOf)).toEqual(Array.from({ length: 6 }, () => "rtl"));
  expect(["en", "ti", "tr", "uk", "ar-Latn"].map(directionOf)).toEqual(Array.from({ length: 5 }, () => "ltr"));
});
