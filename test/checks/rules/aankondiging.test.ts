import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `De schematische weergave van de route ziet er als volgt uit.

In bijlage 1 staat meer.

Een overzicht hiervan is in hoofdstuk drie opgenomen.
`;

const corrected = `De stappen zien er als volgt uit:

- de brede intake;
- het plan.

Meer staat in {{tabel "keten"}}.
`;

it("wat wordt aangekondigd, staat er", () => {
  expect(inText("tekst/aankondiging", mistake)).toEqual([
    "visie.md:1 ‘schematische weergave’ kondigt iets aan dat hier niet staat.",
    "visie.md:3 ‘In bijlage 1’ is een getypte verwijzing naar een bijlage.",
    "visie.md:5 Het overzicht dat hier wordt aangekondigd, is niet te vinden.",
  ]);
  expect(inText("tekst/aankondiging", corrected)).toEqual([]);
});
