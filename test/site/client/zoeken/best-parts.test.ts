import { expect, test } from "vitest";
import { bestParts } from "../../../../src/site/client/zoeken/best-parts.ts";

const part = (title: string, excerpt: string) => ({ title, excerpt });
const titles = (parts: readonly { title: string }[]) => parts.map(({ title }) => title);

test("een titel met het gevraagde woord gaat voor een zin ermee, en die voor een andere vorm van het woord", () => {
  const parts = [
    part("Visie", "Alle <mark>gehuisveste</mark> asielstatushouders"),
    part("Proces", "de gemeente <mark>Huizen</mark> houdt de stukken bij"),
    part("Zwemmen Huizen", "Overlevingszwemmen"),
  ];
  expect(titles(bestParts(parts, "huizen", 3))).toEqual(["Zwemmen Huizen", "Proces", "Visie"]);
});

test("woorden die zo bij elkaar staan als gevraagd, gaan voor losse woorden", () => {
  const parts = [
    part("Weken", "156 <mark>weken.</mark>"),
    part("Uitstroom", "<mark>12</mark> maanden, geen <mark>weken</mark>"),
    part("Toets, uiterlijk", "<mark>12</mark> <mark>weken.</mark>"),
  ];
  expect(titles(bestParts(parts, "12 weken", 1))).toEqual(["Toets, uiterlijk"]);
});

test("een samenstelling telt, maar minder dan het woord zelf", () => {
  const parts = [
    part("A", "<mark>Boeteambtenaar</mark> informeren"),
    part("B", "Een <mark>boete</mark> is het laatste"),
  ];
  expect(titles(bestParts(parts, "Boete", 2))).toEqual(["B", "A"]);
});

test("wat even goed past, houdt de volgorde van de pagina; meer dan gevraagd komt er niet", () => {
  const parts = ["A", "B", "C"].map((title) => part(title, "over het <mark>PIP</mark>"));
  expect(titles(bestParts(parts, "pip", 2))).toEqual(["A", "B"]);
});

test("een bedrag met punten en een percentage zijn woorden als andere", () => {
  const parts = [
    part("A", "dat is 15,5%"),
    part("B", "dat is € <mark>38.528.</mark>"),
    part("C", "ongeveer <mark>15%</mark>"),
  ];
  expect(titles(bestParts(parts, "38.528", 1))).toEqual(["B"]);
  expect(titles(bestParts(parts, "15%", 1))).toEqual(["C"]);
});
