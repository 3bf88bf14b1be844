import { expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

it("wat nog moet worden ingevuld, houdt publicatie tegen", () => {
  const text = "# Visie\n\nDe Wet inburgering 20.. gaat over werk.\nHet bedrag is PM.\nBel met xx voor meer.\n";
  expect(inText("tekst/tijdelijke-tekst", text)).toEqual([
    "visie.md:3 ‘20..’ moet nog worden ingevuld.",
    "visie.md:4 ‘PM’ moet nog worden ingevuld.",
    "visie.md:5 ‘xx’ moet nog worden ingevuld.",
  ]);
  expect(inText("tekst/tijdelijke-tekst", "# Visie\n\nDe Wet inburgering 2021 gaat over werk.\n")).toEqual([]);
});

variantsOf("tekst/tijdelijke-tekst", {
  fout: [
    "De raad besluit op .. november 2022.",
    "Deze alinea moet nog worden aangevuld door de adviseur.",

    "De les kost € … per uur.",
    "Op dd-mm-jjjj stelt de raad het vast.",
    "Hier komt nog een stuk over vrijwilligers.",
    "Er is € ___ beschikbaar.",
    "[nog aan te vullen door financiën]",
    "De consulent (naam volgt) belt.",
    "In 20xx evalueren we dit.",

    "De bijdrage is PM.",
    "Dit volgt in 20..",
    "Bel met [naam invullen].",
    "Het bedrag is €XXX per jaar.",
    "TODO: kosten toevoegen.",
  ],
  goed: [
    "De vacature moet nog worden ingevuld.",

    "De gemeente wil nog aanvullend aanbod.",
    "Dat is nu nog niet nodig, en hier komt niemand voor.",
    "Wie de taal (nog) niet spreekt, krijgt een tolk.",
    "De lessen zijn in de middag.",
    "Dit staat in de begroting van 2021.",
  ],
});
