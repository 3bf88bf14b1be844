import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `Een zin.

De kosten staan in hoofdstuk 4 en in de MAP (1.8).
`;

const corrected = `De kosten staan in {{verwijzing "geld"}}. Volgens paragraaf 1.8 van het uitvoeringsplan kan dat.
`;

it("een nummer van een hoofdstuk wordt niet getypt", () => {
  expect(inText("tekst/nummer-verwijzing", mistake)).toEqual([
    "visie.md:3 ‘hoofdstuk 4’ is een getypt nummer.",
    "visie.md:3 ‘(1.8)’ is een getypt nummer.",
  ]);
  expect(inText("tekst/nummer-verwijzing", corrected)).toEqual([]);
});
