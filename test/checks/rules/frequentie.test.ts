import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const mistake = `Een zin.

De consulent spreekt de inburgeraar minimaal 2 keer per jaar.
`;

const corrected = `De consulent spreekt de inburgeraar regelmatig.
`;

it("hoe vaak een gesprek is, komt uit de gegevens", () => {
  expect(inText("tekst/frequentie", mistake)).toEqual([
    "visie.md:3 ‘minimaal 2 keer per jaar’ is getypt en bij geen overleg in de gegevens te vinden.",
  ]);
  expect(inText("tekst/frequentie", corrected)).toEqual([]);
});

variantsOf("tekst/frequentie", {
  fout: [
    "Er zijn 3 gesprekken per jaar.",
    "De consulent belt 2 keer per maand.",
    "Minimaal 9 keer per jaar is er overleg.",
  ],
  goed: ["Het ketenoverleg is 6 keer per jaar.", "De consulent belt regelmatig."],
});
