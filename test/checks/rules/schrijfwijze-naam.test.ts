import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `De consulent kijkt in iSamenleving.

Daarna staat het in ISAMenleving.
`;

const corrected = `De consulent kijkt in iSamenleving.

Daarna staat het in iSamenleving.
`;

it("een eigennaam heeft één schrijfwijze", () => {
  expect(inText("tekst/schrijfwijze-naam", mistake)).toEqual([
    "visie.md:3 ‘ISAMenleving’ heet eerder in dit stuk ‘iSamenleving’.",
  ]);
  expect(inText("tekst/schrijfwijze-naam", corrected)).toEqual([]);
});
