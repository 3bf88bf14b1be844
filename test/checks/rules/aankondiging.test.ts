import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

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

variantsOf("tekst/aankondiging", {
  fout: [
    "Bijgaand overzicht laat de kosten zien.",
    "In de onderstaande matrix staan de taken.",
    "De taken zijn als volgt verdeeld:",
    "Zie bijlage III voor de begroting.",

    "Onderstaand schema laat de stappen zien.",
    "De organisatie staat in figuur 4.",
    "Zie de bijlage voor alle bedragen.",
    "De volgende afbeelding toont de keten.",
    "In bijlage C staan de afspraken.",
  ],
  goed: [
    "De taken zijn als volgt verdeeld:\n\n- De consulent belt.\n- De partner schrijft.",
    'De stappen staan in {{tabel "keten"}}.',
    "Dit staat in bijlage 2 van het uitvoeringsplan van 2019.",
  ],
});
