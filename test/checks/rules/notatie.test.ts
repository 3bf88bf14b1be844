import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

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

variantsOf("tekst/notatie", {
  fout: [
    "Op 12-3-'23 begon de groep.",
    "De lessen kosten 3000 EURO.",

    "Van de groep slaagt 62,5 pct.",
    "De bijeenkomst is op 3 sept. 2023.",
    "Dat kost € 1,250.00 per persoon.",
    "Een cursus kost 75,- per keer.",
    "De bijdrage is 1.5 miljoen.",
    "Per jaar is er € 30k.",
    "Het niveau b1 halen is het doel.",

    "Dat kost 1250 euro.",
    "Het is € 12500 per jaar.",
    "Dat is 12 % van alles.",
    "Op 01-07-2023 begint de les.",
    "De cursus duurt 40 uren.",
    "Dat kost €75.",
  ],
  goed: [
    "De bijdrage is € 1,5 miljoen.",
    "Groep a1 en b2 beginnen later.",
    "De lessen zijn van 9.30 tot 12.00 uur.",
    "Dat kost € 1.250.",
    "Dat is 12% van alles.",
    "Op 1 juli 2023 begint de les.",
    "De cursus duurt 40 uur.",
  ],
});
