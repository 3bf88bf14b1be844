import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

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

variantsOf("tekst/nummer-verwijzing", {
  fout: [
    "Zie § 5.2.",
    "Dit staat in hoofdstuk IV.",
    "De cijfers staan op pagina 12.",
    "Zie paragraaf 4.2 voor de planning.",
    "Dat staat in tabel 7.",
    "In hoofdstuk 3 staan de kosten.",
  ],
  goed: [
    "Dit staat op bladzijde 12 van de brief.",
    'Zie {{verwijzing "kosten"}}.',
    "Dit staat in hoofdstuk 3 van de wet.",
  ],
});
