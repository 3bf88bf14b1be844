import { expect, it } from "vitest";
import { inText } from "../support/project.ts";

const mistake = `# Geld

Dat kost € € 132.567 samen.
Het instrument kost € 34902 per jaar.
Een toets kost € 5.213,00 per keer.
De route kost 10.000 euro per persoon.
Het deel is 15 % van het geheel.
Dit geldt per 01-01-2022 voor iedereen.
Dit is voor mensen vanaf taalniveau 1 en hoger.
`;

const corrected = `# Geld

Dat kost € 132.567 samen.
Het deel is 15% van het geheel.
Dit geldt vanaf 1 januari 2022, ook voor taalniveau A1.
`;

it("bedragen, percentages, datums en niveaus hebben één vorm", () => {
  expect(inText("tekst/notatie", mistake)).toEqual([
    "visie.md:3 In ‘€ €’ staat het teken voor euro twee keer.",
    "visie.md:4 In ‘€ 34902’ ontbreekt de punt voor duizendtallen.",
    "visie.md:5 ‘€ 5.213,00’ heeft centen die niets zeggen.",
    "visie.md:6 ‘10.000 euro’ heeft een andere vorm dan de andere bedragen.",
    "visie.md:7 ‘15 %’ heeft een andere vorm dan de andere percentages.",
    "visie.md:8 De datum ‘01-01-2022’ staat in cijfers.",
    "visie.md:9 ‘taalniveau 1’ is geen taalniveau.",
  ]);
  expect(inText("tekst/notatie", corrected)).toEqual([]);
});
