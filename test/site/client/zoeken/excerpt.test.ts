import { expect, test } from "vitest";
import { excerptHtml, withoutTitle } from "../../../../src/site/client/zoeken/excerpt.ts";

test("woorden van midden in een zin zeggen dat er meer voor en achter staat", () => {
  expect(excerptHtml("van de <mark>post</mark> is nog", "A")).toBe("<p>… van de <mark>post</mark> is nog …</p>");
});

test("wat een hele zin is, blijft zoals het is", () => {
  expect(excerptHtml("De <mark>post</mark> is klein.", "A")).toBe("<p>De <mark>post</mark> is klein.</p>");
  expect(excerptHtml("<mark>ontzorgen</mark> duurt 6 maanden.", "A")).toContain("<p>… <mark>ontzorgen</mark>");
});

test("de titel die er al boven staat, staat niet nog eens voor de zin", () => {
  const title = "Kosten per fte, 2022 & later";
  expect(withoutTitle("<mark>Kosten</mark> per fte, 2022 & later. € 74.476.", title)).toBe("€ 74.476.");
  expect(withoutTitle("Boete &lt; € 50. <mark>Boete.</mark> De eerste.", "Boete < € 50")).toBe(
    "<mark>Boete.</mark> De eerste.",
  );
});

test("een zin die met een woord van de titel begint, blijft heel", () => {
  expect(withoutTitle("Kosten per inwoner zijn hoger.", "Kosten per fte")).toBe("Kosten per inwoner zijn hoger.");
});

test("van een deel dat alleen een titel heeft, staat er geen lege zin", () => {
  expect(excerptHtml("<mark>Handhaving.</mark>", "Handhaving")).toBe("");
});

test("een bedrag breekt niet na het euroteken, ook als het is gevonden", () => {
  expect(excerptHtml("De kosten zijn € 256.856.", "A")).toBe("<p>De kosten zijn €\u00a0256.856.</p>");
  expect(excerptHtml("Dat is € <mark>8.860.</mark>", "A")).toContain("€\u00a0<mark>8.860.</mark>");
});
