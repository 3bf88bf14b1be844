import { expect, test } from "vitest";
import { documentName } from "../../src/site/document-name.ts";

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
