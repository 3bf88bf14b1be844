import { describe, expect, it } from "vitest";
import { inText, opsteller, proef } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const budget = {
  [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
middelen:
  - { gemeente: weert, bedrag: 256856 }
`,
};
const typed = (text: string): string[] => inText("tekst/getal-getypt", text, budget);

describe("tekst/getal-getypt", () => {
  it("biedt de verwijzing aan als het getal een cijfer is", () => {
    expect(typed("# Visie\n\nEr is € 256.856 beschikbaar.\n")).toEqual([
      expect.stringMatching(/^visie\.md:3 ‘€ 256\.856’ is getypt, maar staat in de gegevens als /),
    ]);
    expect(typed('# Visie\n\nEr is {{cijfer "middelen.totaal"}} beschikbaar.\n')).toEqual([]);
  });

  it("herkent een getal dat bijna een cijfer is", () => {
    expect(typed("Er is € 250.000 beschikbaar.\n")[0]).toContain("lijkt op");
  });

  it("meldt een bedrag dat nergens vandaan komt", () => {
    expect(typed("Dat kost € 77 per keer.\n")).toEqual(["visie.md:1 ‘€ 77’ is getypt en staat niet in de gegevens."]);
  });

  it("neemt een nummer in de naam van de opsteller of een partner niet voor een getal, en andere getallen wel", () => {
    const named = {
      [`${proef}/opsteller.yaml`]: opsteller.replaceAll("Proefstad", "Regio 40"),
      [`${proef}/partners.yaml`]:
        "bron: wet-inburgering-2021\npartners:\n  - { id: p, naam: Taalhuis 12, rol: Geeft les., soort: taalaanbieder }\n",
    };
    const text = (words: string): string[] => inText("tekst/getal-getypt", words, named);
    expect(text("Regio 40 inburgeraars helpen is werk. Taalhuis 12 maanden lang.\n")).toEqual([]);
    expect(text("In Regio 40 wonen 41 inburgeraars, en in Regio 400 inburgeraars niet.\n")).toEqual([
      "visie.md:1 ‘41’ is getypt en staat niet in de gegevens.",
      "visie.md:1 ‘400’ is getypt en staat niet in de gegevens.",
    ]);
  });

  it("laat staan wat echt vast is: artikel, jaar, datum, paragraaf, leeftijd en niveau", () => {
    expect(
      typed(
        "Volgens artikel 22 tot en met 25 van de Wet inburgering 2021 geldt dit vanaf 1 januari 2022, voor wie ouder dan 18 jaar is en B1 kan halen.\n\nZie paragraaf 1.2, 1.6 en hoofdstuk 2.\n",
      ),
    ).toEqual([]);
  });

  it("laat een noot met rust die vertelt wat de bron afdrukte", () => {
    expect(typed("Een zin.[^a]\n\n[^a]: De bron noemt € 999.\n")).toEqual([]);
  });
});

variantsOf("tekst/getal-getypt", {
  fout: [
    "Wij rekenen op anderhalf fte.",
    "Er komen tweehonderd nieuwe inburgeraars.",
    "Jaarlijks is er 1,2 miljoen euro.",
    "De gemeenten krijgen 133.210 per jaar.",
    "De kas is € 30k.",

    "Wij verwachten 44 asielstatushouders.",
    "De cursus kost € 1.375 per deelnemer.",
    "Zij krijgen 90 uur taalles.",
    "De inzet is 1,5 fte.",
  ],
  goed: [
    "Twee inburgeraars vertellen wat zij leerden.",
    "Het besluit staat in Staatsblad 2021, 38.",
    "De nota heeft zaaknummer 2021004512.",
    "In artikel 17 staat hoe dat gaat.",
    "Op 3 maart 2021 is dit besproken.",
    "Wie B1 haalt, is klaar.",
  ],
});
