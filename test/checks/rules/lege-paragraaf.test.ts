import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `# Visie

Een zin.

## Doelen

## Aanpak

Nog een zin.
`;

const corrected = `# Visie

## Doelen

Een zin.
`;

it("onder een kop staat tekst", () => {
  expect(inText("tekst/lege-paragraaf", mistake)).toEqual(["visie.md:5 Onder ‘Doelen’ staat niets."]);
  expect(inText("tekst/lege-paragraaf", corrected)).toEqual([]);
});
