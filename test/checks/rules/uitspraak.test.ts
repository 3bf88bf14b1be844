import { describe, expect, it } from "vitest";
import { inText } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

/** What a text says wrongly of the law, and how it is said rightly. */
const statements: readonly [wrong: string, right: string][] = [
  [
    "De inburgeringstermijn start de dag na ondertekenen van het PIP.",
    "De inburgeringstermijn start de dag na de dagtekening van het PIP.",
  ],
  [
    "De inburgeringstermijn begint bij inschrijving in de BRP.",
    "De inburgeringstermijn begint na de dagtekening van het PIP.",
  ],
  [
    "De begeleiding duurt maximaal 3,5 jaar, met één verlenging.",
    "De termijn wordt telkens met een half jaar verlengd.",
  ],
  [
    "De inburgeringsplicht houdt in dat iemand het inburgeringsexamen haalt.",
    "De inburgeringsplicht bestaat uit het PVT, de MAP en een leerroute.",
  ],
  ["De IND legt de inburgeringsplicht op.", "De inburgeringsplicht volgt uit de wet."],
  [
    "In de onderwijsroute stroomt de inburgeraar door naar het voortgezet onderwijs.",
    "De onderwijsroute bereidt voor op het hoger onderwijs.",
  ],
  [
    "De onderwijsroute is gericht op het behalen van het inburgeringsexamen.",
    "De onderwijsroute is gericht op een opleiding.",
  ],
  [
    "De consulent belt de inburgeraar na het behalen van het inburgeringsexamen.",
    "De consulent belt de inburgeraar na het eind van de leerroute.",
  ],
  ["Wettelijk is het minimumniveau B1.", "De inburgeraar streeft naar B1 en kan afschalen naar A2."],
  [
    "De Z-route bestaat uit 800 uur participatie.",
    "Voor asielstatushouders bestaat de Z-route ook uit 800 uur participatie.",
  ],
  [
    "De 800 uur les in de Z-route gaan eventueel via informeel taalonderwijs.",
    "De 800 uur les in de Z-route geeft een school met keurmerk.",
  ],
  ["Het eindgesprek bepaalt of de inburgeraar zich voldoende heeft ingezet.", "Het eindgesprek sluit de Z-route af."],
  [
    "De leerbaarheidstoets is er nog voordat de brede intake plaatsvindt.",
    "De leerbaarheidstoets is deel van de brede intake.",
  ],
  ["In de brugklas leert de inburgeraar de kernwaarden (PVT).", "In het PVT leert de inburgeraar de kernwaarden."],
  ["Het PIP is er binnen zes weken na huisvesting.", "Het PIP is er binnen tien weken na inschrijving in de BRP."],
  [
    "Het geld voor de uitvoering zit in de algemene uitkering.",
    "Het geld voor de uitvoering is een integratie-uitkering.",
  ],
  [
    "De raad legt de hoogte van de boetes vast in een verordening.",
    "De hoogte van de boetes ligt vast in wet en besluit.",
  ],
  ["De boete volgt uit de Algemene wet bestuursrecht.", "De boete volgt uit de Wet inburgering."],
  ["De gemeente moet een verordening vaststellen.", "De gemeente kiest voor een verordening."],
  [
    "De gemeente betaalt de vaste lasten de eerste zes maanden na huisvesting.",
    "De gemeente betaalt de vaste lasten de eerste zes maanden van de bijstand.",
  ],
  [
    "Per 1 januari 2021 zijn Turkse mensen inburgeringsplichtig.",
    "Per 1 januari 2022 zijn Turkse mensen inburgeringsplichtig.",
  ],
  [
    "Zodra een inburgeraar aan de gemeente gekoppeld is, start de regie.",
    "Zodra een asielstatushouder aan de gemeente gekoppeld is, start de regie.",
  ],
];

describe("wet/uitspraak", () => {
  it.each(statements)("%s", (wrong, right) => {
    expect(inText("wet/uitspraak", `Een zin.\n\n${wrong}\n`)).toEqual([expect.stringMatching(/^visie\.md:3 /)]);
    expect(inText("wet/uitspraak", `${right}\n`)).toEqual([]);
  });
});

variantsOf("wet/uitspraak", {
  fout: [
    "Elke deelnemer aan de onderwijsroute doet de MAP.",

    "De gemeente koopt voor gezinsmigranten de taallessen in.",
    "Gezinsmigranten krijgen van de gemeente een leerroute aangeboden.",

    "De inburgeringstermijn begint bij de inschrijving in de BRP.",
    "De raad moet een verordening vaststellen.",
    "De hoogte van de boete legt de gemeente vast in beleidsregels.",
    "Alle inburgeraars doen het inburgeringsexamen.",
    "Het ontzorgen loopt de eerste zes maanden na de verhuizing.",
  ],
  goed: [
    "Zij krijgen een PIP, het PVT en, buiten de onderwijsroute, de MAP.",

    "Gezinsmigranten kopen zelf hun taallessen in.",
    "Asielstatushouders krijgen van de gemeente een leerroute aangeboden.",

    "De inburgeringstermijn begint op de dag na de dagtekening van het PIP.",
    "De raad kan kiezen voor een verordening.",
    "De hoogte van de boetes ligt vast in wet en besluit.",
  ],
});
