import { expect, test } from "vitest";
import { hyphenate } from "../../../../src/site/components/druk/hyphenate.ts";

const shown = (text: string): string => hyphenate(text).replaceAll("\u00ad", "·");

test("een samengesteld woord wordt tussen zijn delen afgebroken", () => {
  for (const parts of [
    "Beleids·medewerker",
    "contract·overleg",
    "overheids·opdracht",
    "uitvoerings·plan",
    "diploma·waardering",
    "inburgerings·plichtigen",
    "leerbaarheids·toets",
    "Vluchtelingen·Werk",
    "participatie·verklarings·traject",
    "arbeids·markt·beleid",
  ])
    expect(shown(parts.replaceAll("·", ""))).toBe(parts);
});

test("een ander lang woord mag worden afgebroken waar het Nederlands dat toestaat", () => {
  expect(shown("maatschappelijke")).toBe("maat·schap·pe·lijke");
  expect(shown("ondersteuning")).toBe("onder·steuning");
});

test("van een woord zonder delen staan nooit minder dan vier letters alleen", () => {
  for (const word of ["verantwoordelijk", "alfabetisering", "onafhankelijk"])
    for (const part of [shown(word).split("·")[0], shown(word).split("·").at(-1)])
      expect(part?.length).toBeGreaterThanOrEqual(4);
});

test("een woord van twaalf letters of minder, een getal en een adres blijven heel", () => {
  for (const whole of ["participatie", "€ 1.234.567", "https://wetten.overheid.nl/BWBR0044770/2025-10-21"])
    expect(hyphenate(whole)).toBe(whole);
});
