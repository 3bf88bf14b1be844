import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const mistake = `Een zin.

Vluchtelingenwerk helpt bij het wonen.
`;

const corrected = `VluchtelingenWerk Nederland helpt bij het wonen.
`;

it("een organisatie heet zoals in het register", () => {
  expect(inText("tekst/organisatie", mistake)).toEqual([
    "visie.md:3 ‘Vluchtelingenwerk’ heet in het register ‘VluchtelingenWerk Nederland’.",
  ]);
  expect(inText("tekst/organisatie", corrected)).toEqual([]);
});

variantsOf("tekst/organisatie", {
  fout: [
    "TaalHuis De Brug geeft les.",
    "In het Taalhuis de brug zijn lessen.",
    "De gemeente vraagt Vluchtelingen Werk om hulp.",
  ],
  goed: ["Taalhuis De Brug geeft les.", "De brug naar werk is lang."],
});
