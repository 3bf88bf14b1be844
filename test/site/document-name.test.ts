import { expect, test } from "vitest";
import { documentName, lineAboveTitle } from "../../src/site/document-name.ts";

test("een titel die niet zegt wat voor stuk het is, krijgt de soort ervoor", () => {
  expect(documentName("Startnotitie", "Een nieuw thuis")).toBe("Startnotitie ‘Een nieuw thuis’");
  expect(documentName("Beleidskader", "Kaderende woorden")).toBe("Beleidskader ‘Kaderende woorden’");
});

test.each([
  "Beleidskader inburgering",
  "Uitgangspuntennotitie regionale voorbereiding",
  "Beleidsplan inburgering",
  "Ons plan",
])("%s zegt zelf wat voor stuk het is", (title) => {
  expect(documentName("Startnotitie", title)).toBe(title);
});

test("boven de titel staat de soort van het stuk, en de opsteller als de titel al met die soort begint", () => {
  expect(lineAboveTitle("Startnotitie", "Een nieuw thuis", "HBEL-gemeenten")).toBe("Startnotitie");
  expect(lineAboveTitle("Beleidskader", "Ons kader", "Wassenaar")).toBe("Beleidskader");
  expect(lineAboveTitle("Uitvoeringsplan", "Uitvoeringsplan Wet inburgering", "HBEL-gemeenten")).toBe("HBEL-gemeenten");
  expect(lineAboveTitle("Uitvoeringsplan", "UITVOERINGSPLAN 2022", "Wassenaar")).toBe("Wassenaar");
});
