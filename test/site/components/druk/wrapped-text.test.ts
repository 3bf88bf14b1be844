import { expect, test } from "vitest";
import { linesOf, wrappedText } from "../../../../src/site/components/druk/wrapped-text.ts";

const lines = (text: string, width: number): number => linesOf(wrappedText(text), width);

test("een tekst loopt door waar het volgende woord niet meer past", () => {
  expect(lines("een twee drie", 13)).toBe(1);
  expect(lines("een twee drie", 12)).toBe(2);
  expect(lines("een twee drie", 4)).toBe(3);
});

test("een samengesteld woord gaat met zijn laatste deel op de volgende regel verder", () => {
  expect(lines("Beleidsmedewerker", 17)).toBe(2);
  expect(lines("Beleidsmedewerker", 18)).toBe(1);
  expect(lines("de Beleidsmedewerker", 11)).toBe(2);
});

test("een datum en een kort woord met een streepje blijven heel", () => {
  expect(wrappedText("op 30 september 2021")).toEqual([[2], [17]]);
  expect(wrappedText("de B1-route")).toEqual([[2], [8]]);
  expect(wrappedText("Midden-Nederland")).toEqual([[7, 9]]);
});
