import { describe, expect, it } from "vitest";
import type { CheckId } from "../../src/checks/check-ids.ts";
import { findings, proef } from "./support/project.ts";

/** What an author has to whose texts the rules are held: a budget, inflow, routes, partners, terms and meetings. */
const data = {
  [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
tarief_per_fte: { bedrag: 80000 }
posten:
  - { id: consulent, naam: Integratieconsulent, fte: 1.5, toelichting: Regie en begeleiding }
  - { id: scholing, naam: Scholing, bedrag: 5000, toelichting: Scholing van consulenten }
middelen:
  - { gemeente: weert, bedrag: 90000 }
  - { gemeente: nederweert, bedrag: 43210 }
`,
  [`${proef}/instroom.yaml`]: `bron: wet-inburgering-2021
grondslag: De groei van de laatste jaren.
jaren:
  - { jaar: 2022, taakstelling: { aantal: 40 }, inburgeringsplichtigen: { aantal: 30 }, gezinsmigranten: { aantal: 12 } }
`,
  [`${proef}/termijnen.yaml`]: `bron: wet-inburgering-2021
termijnen:
  - { id: startprogramma, naam: "Startprogramma voor iedereen", anker: inschrijving BRP, aantal: 4, eenheid: maanden }
  - { id: pip, naam: PIP vastgesteld, anker: inschrijving BRP, aantal: 9, eenheid: weken, wet: pip-termijn }
`,
  [`${proef}/partners.yaml`]: `bron: wet-inburgering-2021
partners:
  - { id: taalhuis, naam: Taalhuis De Brug, rol: Geeft taalles, soort: taalaanbieder, ook_geschreven_als: [Taalhuis de brug, TaalHuis] }
`,
  [`${proef}/overleg.yaml`]: `bron: wet-inburgering-2021
overleggen:
  - { id: keten, naam: Ketenoverleg, frequentie: zes keer per jaar, per_jaar: 6, deelnemers: [Taalhuis De Brug], onderwerp: Voortgang }
`,
};

interface Variants {
  /** Each is a mistake of its own, in other words, numbers and places than the fixtures of the rule. */
  fout: readonly string[];
  /** Sentences that look like it and are right. */
  goed: readonly string[];
}

const variants: Partial<Record<CheckId, Variants>> = {
  "cijfers/afronding": {
    fout: [
      'Er is ruim {{cijfer "middelen.totaal"}} van het Rijk.',
      'De inburgeraar heeft ongeveer {{cijfer "wet.termijn"}}.',
      'Nederweert krijgt bijna {{cijfer "middelen.nederweert"}}.',
    ],
    goed: ['Er is {{cijfer "middelen.totaal"}} van het Rijk.', 'De PVT duurt ten minste {{cijfer "wet.pvt-uren"}}.'],
  },
  "cijfers/eenheid": {
    fout: [
      'De termijn is {{cijfer "wet.termijn"}} maanden.',
      'Er is € {{cijfer "middelen.totaal"}} beschikbaar.',
      'De consulenten werken samen {{cijfer "uitvoering.fte"}} fte.',
      'Er komen {{cijfer "middelen.totaal"}} inburgeraars.',
      'De scholing kost {{cijfer "uitvoering.scholing" kaal=true}} procent.',
    ],
    goed: [
      'Er is {{cijfer "middelen.totaal"}} beschikbaar.',
      'Er komen {{cijfer "instroom.totaal"}} inburgeraars.',
      'De termijn is {{cijfer "wet.termijn" kaal=true}} jaar.',
      'Er is € {{cijfer "middelen.totaal" kaal=true}}.',
    ],
  },
  "cijfers/rekensom": {
    fout: [
      "Dat is 12% van € 90.000, dus € 11.800.",
      "De kosten zijn 30 × € 250 = € 7.750.",
      "Samen is dat € 90.000 plus € 43.210 is € 133.120.",
      "De verdeling over de routes is 60%, 25% en 10%.",
      "| post | bedrag |\n|---|---|\n| Scholing | 5.000 |\n| Tolken | 2.500 |\n| Totaal | 8.500 |",
    ],
    goed: [
      "Dat is 12% van € 90.000, dus € 10.800.",
      "De kosten zijn 30 × € 250 = € 7.500.",
      "De verdeling over de routes is 60%, 25% en 15%.",
      "Van de groep slaagt 80%, en 15% krijgt verlenging; 5% stopt.",
      "| post | bedrag |\n|---|---|\n| Scholing | 5.000 |\n| Tolken | 2.500 |\n| Totaal | 7.500 |",
    ],
  },
  "cijfers/kostensoort": {
    fout: [
      "Onder de aanvangskosten vallen ook de tolkkosten van het eerste jaar.",
      "De raad betaalt invoerings- en uitvoeringskosten.",
    ],
    goed: [
      "De scholingskosten staan in de raming.",
      "Reiskosten betaalt de gemeente niet.",
      "De uitvoeringskosten zijn bekend.",
    ],
  },
  "cijfers/geld-zonder-bedrag": {
    fout: [
      "Voor de leerbaarheidstoets krijgt de gemeente extra middelen.",
      "Er is budget beschikbaar voor de nazorg van elke deelnemer.",
    ],
    goed: ["Voor nazorg is nog geen budget beschikbaar.", "De leerbaarheidstoets hoort bij de brede intake."],
  },
  "tekst/aankondiging": {
    fout: [
      "Onderstaand schema laat de stappen zien.",
      "De organisatie staat in figuur 4.",
      "Zie de bijlage voor alle bedragen.",
      "De volgende afbeelding toont de keten.",
      "In bijlage C staan de afspraken.",
    ],
    goed: ['De stappen staan in {{tabel "keten"}}.', "Dit staat in bijlage 2 van het uitvoeringsplan van 2019."],
  },
  "tekst/kleur": {
    fout: [
      "Wat rood gemarkeerd is, ontbreekt nog.",
      "De gele cellen vult de consulent in.",
      "Groen betekent dat het klaar is.",
      "Alles wat in het blauw staat, is wet.",
    ],
    goed: ["De groene buurt ligt aan de rand van het dorp.", "Het Rode Kruis helpt mee.", "Rij 3 ontbreekt nog."],
  },
  "tekst/getal-getypt": {
    fout: [
      "Wij verwachten 44 asielstatushouders.",
      "De cursus kost € 1.375 per deelnemer.",
      "Zij krijgen 90 uur taalles.",
      "De inzet is 1,5 fte.",
    ],
    goed: ["In artikel 17 staat hoe dat gaat.", "Op 3 maart 2021 is dit besproken.", "Wie B1 haalt, is klaar."],
  },
  "tekst/termijn-begin": {
    fout: [
      "De consulent belt binnen twee weken.",
      "De gemeente neemt de brede intake af binnen 6 weken.",
      "Het gesprek is uiterlijk binnen 10 dagen.",
    ],
    goed: [
      "De consulent belt binnen twee weken na de koppeling.",
      "Binnen drie maanden nadat het contract is getekend, zijn de lessen klaar.",
      "Binnen de gemeente is er draagvlak.",
    ],
  },
  "tekst/nummer-verwijzing": {
    fout: ["Zie paragraaf 4.2 voor de planning.", "Dat staat in tabel 7.", "In hoofdstuk 3 staan de kosten."],
    goed: ['Zie {{verwijzing "kosten"}}.', "Dit staat in hoofdstuk 3 van de wet."],
  },
  "tekst/notatie": {
    fout: [
      "Dat kost 1250 euro.",
      "Het is € 12500 per jaar.",
      "Dat is 12 % van alles.",
      "Op 01-07-2023 begint de les.",
      "De cursus duurt 40 uren.",
      "Dat kost €75.",
    ],
    goed: ["Dat kost € 1.250.", "Dat is 12% van alles.", "Op 1 juli 2023 begint de les.", "De cursus duurt 40 uur."],
  },
  "tekst/tijdelijke-tekst": {
    fout: [
      "De bijdrage is PM.",
      "Dit volgt in 20..",
      "Bel met [naam invullen].",
      "Het bedrag is €XXX per jaar.",
      "TODO: kosten toevoegen.",
    ],
    goed: ["De lessen zijn in de middag.", "Dit staat in de begroting van 2021."],
  },
  "tekst/verboden-woord": {
    fout: [
      "Elke vergunninghouder krijgt een plan.",
      "De klantmanager inburgering belt.",
      "Zij volgen de reguliere route.",
      "Het PvE is klaar.",
      "Alle nieuwkomers doen mee.",
    ],
    goed: ["Elke asielstatushouder krijgt een plan.", "Het Centraal Orgaan opvang asielzoekers koppelt."],
  },
  "tekst/afkorting": {
    fout: ["De ROC’s en het RMC doen mee.", "Dat regelt het WSP."],
    goed: ["Het Regionaal Meld- en Coördinatiepunt (RMC) doet mee.", "Het PIP is klaar."],
  },
  "tekst/toekomst": {
    fout: ["Vanaf 2027 betaalt het Rijk alles.", "Per 1 januari 2025 vervalt de bijdrage."],
    goed: ["Naar verwachting betaalt het Rijk vanaf 2027 alles.", "Vanaf 2022 geldt de wet."],
  },
  "tekst/frequentie": {
    fout: [
      "Er zijn 3 gesprekken per jaar.",
      "De consulent belt 2 keer per maand.",
      "Minimaal 9 keer per jaar is er overleg.",
    ],
    goed: ["Het ketenoverleg is 6 keer per jaar.", "De consulent belt regelmatig."],
  },
  "tekst/aantal-gemeenten": {
    fout: ["De drie gemeenten werken samen.", "Alle 7 gemeenten betalen mee."],
    goed: ["De twee gemeenten werken samen.", "Veel gemeenten werken samen."],
  },
  "tekst/dubbele-ontkenning": {
    fout: [
      "Wie niet inburgeringsplichtig is geworden, valt niet onder de oude wet.",
      "Niemand die geen diploma heeft, is vrijgesteld.",
    ],
    goed: ["Wie vóór 2022 plichtig werd, valt onder de oude wet.", "Dat is niet duur en ook niet lastig."],
  },
  "taal/zinslengte": {
    fout: [`De gemeente ${"en de regio ".repeat(9)}werken samen aan een plan voor iedereen.`],
    goed: ["De gemeente en de regio werken samen."],
  },
  "taal/zinsbouw": {
    fout: [
      "De colleges wordt gevraagd om een besluit.",
      "De raad worden hierover geïnformeerd.",
      "De consulent helpt met met de formulieren.",
      "Dit moet aan bij de volgende ronde.",
      "Taal in combinatie een baan werkt goed.",
      "Anderzijds kost dit tijd.",
      "Een boete mag niet zodanig hoog zijn.",
    ],
    goed: [
      "De colleges worden gevraagd om een besluit.",
      "Taal in combinatie met een baan werkt goed.",
      "Enerzijds helpt dit. Anderzijds kost het tijd.",
      "Een boete is nooit zodanig hoog dat iemand in de schulden komt.",
      "De helft van de gemeenten is klaar.",
      "Dit sluit aan bij het beleid en gaat uit van eigen kracht.",
    ],
  },
  "taal/moeilijk-woord": {
    fout: [
      "Wij implementeren de wet.",
      "Dit gebeurt conform de afspraken.",
      "Partners faciliteren de deelname.",
      "De normalisering gaat door.",
    ],
    goed: ["Wij voeren de wet in.", "De organisatie werkt aan kwaliteit.", "De participatie groeit."],
  },
  "privacy/bsn": {
    fout: ["Het gaat om 111222333.", "Zijn nummer is 1234.56.782."],
    goed: ["Het gaat om 123456789.", "De code is 6211000."],
  },
  "privacy/contactgegevens": {
    fout: ["Mail naar jan@voorbeeld.nl.", "Bel 06 12345678.", "Maak over naar NL91 ABNA 0417 1643 00."],
    goed: ["Bel de gemeente.", "Het nummer staat op de website."],
  },
  "wet/leeftijd": {
    fout: ["De onderwijsroute is voor jongeren tot 30 jaar.", "Wie ouder dan 45 jaar is, volgt altijd de Z-route."],
    goed: [
      "De inburgeringsplicht geldt vanaf 16 jaar.",
      "De gemeente kiest voor een grens van 28 jaar in de onderwijsroute.",
    ],
  },
  "wet/doelgroep": {
    fout: [
      "Alle inburgeraars krijgen maatschappelijke begeleiding.",
      "Elke gezinsmigrant wordt financieel ontzorgd, ook zonder uitkering, want alle gezinsmigranten vallen onder ontzorgen.",
      "Iedere inburgeraar volgt de MAP.",
    ],
    goed: [
      "Alle inburgeraars krijgen een brede intake.",
      "Asielstatushouders krijgen maatschappelijke begeleiding.",
      "Iedere inburgeraar volgt de MAP, behalve in de onderwijsroute.",
    ],
  },
  "wet/ingang": {
    fout: ["De Wet inburgering 2021 treedt in werking op 1 april 2022."],
    goed: ["De Wet inburgering 2021 treedt in werking op 1 januari 2022.", "Eerst zou de wet op 1 juli 2021 ingaan."],
  },
  "wet/uitspraak": {
    fout: [
      "De inburgeringstermijn begint bij de inschrijving in de BRP.",
      "De raad moet een verordening vaststellen.",
      "De hoogte van de boete legt de gemeente vast in beleidsregels.",
      "Alle inburgeraars doen het inburgeringsexamen.",
      "Het ontzorgen loopt de eerste zes maanden na de verhuizing.",
    ],
    goed: [
      "De inburgeringstermijn begint op de dag na de dagtekening van het PIP.",
      "De raad kan kiezen voor een verordening.",
      "De hoogte van de boetes ligt vast in wet en besluit.",
    ],
  },
  "wet/ruimer-dan-wet": {
    fout: [
      "Het PVT duurt bij ons 8 uur.",
      "De MAP omvat dertig uur.",
      "De gemeente stelt het PIP vast binnen 14 weken na inschrijving.",
      "De inburgeringstermijn is bij ons vijf jaar.",
      "De brede intake is vrijwillig.",
      "Aan het PVT hoeft een inburgeraar niet mee te doen.",
      "Inburgeraars kunnen bij DUO € 15.000 lenen.",
    ],
    goed: [
      "Het PVT duurt bij ons 16 uur.",
      "De gemeente stelt het PIP vast binnen 8 weken na inschrijving.",
      "In de onderwijsroute is de MAP niet verplicht.",
      "Nazorg is vrijwillig.",
      "De brede intake doen vrijwilligers niet.",
    ],
  },
  "wet/als-wet": {
    fout: [
      "Volgens de wet zijn er 9 gesprekken per jaar.",
      "Wettelijk verplicht is nazorg voor iedereen.",
      'De wet bepaalt dat het startprogramma {{cijfer "termijn.startprogramma"}} duurt.',
      "Op grond van de wet krijgt iedereen 45 uur les.",
    ],
    goed: [
      "Volgens de wet is de termijn 3 jaar.",
      'De wet bepaalt dat het PIP er binnen {{cijfer "wet.pip-termijn"}} is.',
      "De gemeente kiest zelf voor 45 uur, want de wet zegt daar niets over.",
    ],
  },
  "wet/termijn-past": {
    fout: ["Het PIP is er pas na de afloop van het startprogramma."],
    goed: ["Het PIP wacht niet op het startprogramma."],
  },
  "planning/verlopen-beleid": {
    fout: ["Dit sluit aan bij de Nota volksgezondheid 2017-2021."],
    goed: ["Dit sluit aan bij de Nota volksgezondheid 2020-2026."],
  },
};

describe.each(Object.entries(variants) as [CheckId, Variants][])("%s", (rule, { fout, goed }) => {
  const inDocument = (texts: readonly string[]): string[] =>
    findings(rule, {
      ...data,
      ...Object.fromEntries(
        texts.map((text, index) => [
          `content/proef/beleidskader/h${String(index + 1).padStart(2, "0")}.md`,
          `# Visie\n\n${text}\n`,
        ]),
      ),
    });

  it("vindt elke fout in andere woorden, met andere getallen", () => {
    const hit = new Set(inDocument(fout).map((told) => told.slice(0, 3)));
    expect(fout.filter((_, index) => !hit.has(`h${String(index + 1).padStart(2, "0")}`))).toEqual([]);
  });

  it("zwijgt bij wat erop lijkt en goed is", () => {
    expect(inDocument(goed)).toEqual([]);
  });
});

it("er zijn varianten bij ten minste 20 regels", () => {
  expect(Object.keys(variants).length).toBeGreaterThanOrEqual(20);
});
