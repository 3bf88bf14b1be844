import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const mistake = `# Visie

Wie voor die dag niet inburgeringsplichtig wordt gesteld, valt niet onder de nieuwe wet.
`;

const corrected = `Wie voor die dag inburgeringsplichtig werd, valt onder de oude wet. Een toets is niet nodig, en wie niet komt, krijgt geen boete.
`;

it("een zin over wie onder een regel valt, ontkent niet twee keer", () => {
  expect(inText("tekst/dubbele-ontkenning", mistake)).toEqual([
    "visie.md:3 Deze zin ontkent twee keer: ‘niet’ en ‘niet’.",
  ]);
  expect(inText("tekst/dubbele-ontkenning", corrected)).toEqual([]);
});

variantsOf("tekst/dubbele-ontkenning", {
  fout: [
    "Wie niet inburgeringsplichtig is geworden, valt niet onder de oude wet.",
    "Niemand die geen diploma heeft, is vrijgesteld.",
  ],
  goed: ["Wie vóór 2022 plichtig werd, valt onder de oude wet.", "Dat is niet duur en ook niet lastig."],
});
