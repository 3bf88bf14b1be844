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
      "De subsidie is € 24.000. Daarvan gaat 35% naar kinderopvang, dat is € 7.400.",
      "Vier groepen van 15 cursisten, dus 65 cursisten.",
      "Elke groep krijgt 3 lessen per week, 40 weken lang: 130 lessen.",
      "Van elke tien inburgeraars halen er zes het examen, dus 55%.",
      "De kosten stegen van € 12.000 naar € 15.000, dat is 20% meer.",
      "Totaal € 31.000: € 18.000 voor tolken, € 9.000 voor scholing en € 5.000 voor boeken.",
      "De gemeente betaalt € 15 per uur voor 26 uur, samen € 400.",

      "Van de 124 mensen is drie kwart plichtig, dus 91 personen.",
      "Een derde van de 42 deelnemers stroomt uit naar werk. Dat zijn er 16.",
      "Van het budget van € 48.000 gaat een kwart naar tolken, ofwel € 14.000.",
      "Per inburgeraar is € 640 nodig; voor 45 inburgeraars komt dat neer op € 27.900.",
      "Het budget daalt van € 80.000 naar € 60.000, een daling van 30%.",
      "Het gaat om 12 vrouwen en 19 mannen, samen 33 deelnemers.",
      "De groep bestaat uit 33 deelnemers, namelijk 12 vrouwen en 19 mannen.",
      "De drie delen kosten € 12.500, € 7.250 en € 4.000, in totaal € 24.750.",
      "Er blijft € 3.500 over: € 22.000 min € 19.500.",
      "Twee op de vijf van de 85 gezinnen, dus 38 gezinnen, wonen hier langer.",
      "- 45% volgt de B1-route\n- 30% volgt de onderwijsroute\n- 35% volgt de Z-route",
      "| post | aantal | prijs | bedrag |\n|---|---|---|---|\n| Lessen | 12 | 450 | 5.400 |\n| Excursies | 4 | 325 | 1.500 |\n| Boeken | 30 | 25 | 750 |",

      "Dat is 12% van € 90.000, dus € 11.800.",
      "De kosten zijn 30 × € 250 = € 7.750.",
      "Samen is dat € 90.000 plus € 43.210 is € 133.120.",
      "De verdeling over de routes is 60%, 25% en 10%.",
      "| post | bedrag |\n|---|---|\n| Scholing | 5.000 |\n| Tolken | 2.500 |\n| Totaal | 8.500 |",
    ],
    goed: [
      "Vier groepen van 15 cursisten, dus 60 cursisten.",
      "De subsidie is € 24.000. Daarvan gaat 35% naar kinderopvang, dat is € 8.400.",
      "Van de 40 inburgeraars werken er 12, dus 30%.",
      "Totaal € 32.000: € 18.000 voor tolken, € 9.000 voor scholing en € 5.000 voor boeken.",

      "Van de 124 mensen is drie kwart plichtig, dus 93 personen.",
      "Het gaat om 12 vrouwen en 19 mannen, samen 31 deelnemers.",
      "Het budget stijgt van € 60.000 naar € 80.000, een groei van 33%.",
      "Twee derde van de 41 mensen, dus ongeveer 27 mensen, is plichtig.",
      "In 2022 waren er 30 inburgeraars en 12 gezinsmigranten, in 2023 waren dat er 55.",
      "De les duurt 2 uur, 3 keer per week, in groepen van 12.",
      "| post | aantal | prijs | bedrag |\n|---|---|---|---|\n| Lessen | 12 | 450 | 5.400 |\n| Excursies | 4 | 325 | 1.300 |\n| Boeken | 30 | 25 | 750 |",

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
  },
  "tekst/kleur": {
    fout: [
      "Groen gearceerde vakken zijn klaar.",

      "De rode regels zijn nog niet besloten.",
      "Wat nog open is, hebben we geel gearceerd.",

      "Wat rood gemarkeerd is, ontbreekt nog.",
      "De gele cellen vult de consulent in.",
      "Groen betekent dat het klaar is.",
      "Alles wat in het blauw staat, is wet.",
    ],
    goed: [
      "In de groene zone is geen woning vrij.",
      "De groene buurt ligt aan de rand van het dorp.",
      "Het Rode Kruis helpt mee.",
      "Rij 3 ontbreekt nog.",
    ],
  },
  "tekst/getal-getypt": {
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
  },
  "tekst/notatie": {
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
  },
  "tekst/tijdelijke-tekst": {
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
      "Zij maken afspraken over over de lessen.",
      "Alle consulenten heeft een training gevolgd.",
      "Het college hebben een plan.",

      "De colleges wordt gevraagd om een besluit.",
      "De raad worden hierover geïnformeerd.",
      "De consulent helpt met met de formulieren.",
      "Dit moet aan bij de volgende ronde.",
      "Taal in combinatie een baan werkt goed.",
      "Anderzijds kost dit tijd.",
      "Een boete mag niet zodanig hoog zijn.",
    ],
    goed: [
      "Wij weten dat dat goed is.",
      "Alle consulenten hebben een training gevolgd.",
      "Het college heeft een plan.",

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
    fout: ["Burgerservicenummer: 111-222-333.", "Het gaat om 111222333.", "Zijn nummer is 1234.56.782."],
    goed: ["Het gaat om € 111.222.333.", "Het gaat om 123456789.", "De code is 6211000."],
  },
  "privacy/contactgegevens": {
    fout: [
      "Bereikbaar via +31 (0)6 1234 5678.",
      "Schrijf naar f.dejong (at) voorbeeld.nl.",
      "Rekening: nl91abna0417164300.",
      "Telefoon: (078) 770 12 34.",
      "Mail naar jan@voorbeeld.nl.",
      "Bel 06 12345678.",
      "Maak over naar NL91 ABNA 0417 1643 00.",
    ],
    goed: [
      "De begroting is 0,5 procent hoger dan in 2020 en 2021.",
      "Bel de gemeente.",
      "Het nummer staat op de website.",
    ],
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
      "De gemeente biedt al haar inburgeraars maatschappelijke begeleiding aan.",
      "Maatschappelijke begeleiding is er voor alle nieuwe inwoners die inburgeren.",
      "De MAP is verplicht voor iedereen.",
      "Inburgeraars worden allemaal ontzorgd.",

      "Alle inburgeraars krijgen maatschappelijke begeleiding.",
      "Elke gezinsmigrant wordt financieel ontzorgd, ook zonder uitkering, want alle gezinsmigranten vallen onder ontzorgen.",
      "Iedere inburgeraar volgt de MAP.",
    ],
    goed: [
      "Iedereen is welkom in het buurthuis.",
      "Alle mensen die inburgeren, krijgen een PIP.",

      "Alle inburgeraars krijgen een brede intake.",
      "Asielstatushouders krijgen maatschappelijke begeleiding.",
      "Iedere inburgeraar volgt de MAP, behalve in de onderwijsroute.",
    ],
  },
  "wet/ingang": {
    fout: [
      "Sinds 1 juli 2022 geldt de nieuwe Wet inburgering.",
      "De Wet inburgering 2021 treedt in werking op 1 april 2022.",
    ],
    goed: [
      "Sinds 1 januari 2022 geldt de nieuwe Wet inburgering.",
      "De Wet inburgering 2021 treedt in werking op 1 januari 2022.",
      "Eerst zou de wet op 1 juli 2021 ingaan.",
    ],
  },
  "wet/uitspraak": {
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
  },
  "wet/ruimer-dan-wet": {
    fout: [
      "Inburgeraars hebben bij ons vier jaar om aan hun inburgeringsplicht te voldoen.",
      "Het is toegestaan de leerbaarheidstoets te weigeren.",

      "Wie zich inspant, krijgt een verlenging van een jaar.",
      "Wie al goed Nederlands spreekt, slaat de brede intake over.",
      "De boete voor wie niet meewerkt aan de brede intake is bij ons € 500.",
      "Het financieel ontzorgen duurt bij ons drie maanden.",
      "De leerbaarheidstoets is op vrijwillige basis.",

      "Het PVT duurt bij ons 8 uur.",
      "De MAP omvat dertig uur.",
      "De gemeente stelt het PIP vast binnen 14 weken na inschrijving.",
      "De inburgeringstermijn is bij ons vijf jaar.",
      "De brede intake is vrijwillig.",
      "Aan het PVT hoeft een inburgeraar niet mee te doen.",
      "Inburgeraars kunnen bij DUO € 15.000 lenen.",
    ],
    goed: [
      "Wie zich inspant, krijgt een verlenging van een half jaar.",
      "De consulent slaat een week over na de brede intake.",

      "Het PVT duurt bij ons 16 uur.",
      "De gemeente stelt het PIP vast binnen 8 weken na inschrijving.",
      "In de onderwijsroute is de MAP niet verplicht.",
      "Nazorg is vrijwillig.",
      "De brede intake doen vrijwilligers niet.",
    ],
  },
  "wet/als-wet": {
    fout: [
      "De wetgever verplicht gemeenten tot 20 voortgangsgesprekken per inburgeraar.",

      "De Wet inburgering 2021 schrijft voor dat er elk half jaar zeven gesprekken zijn.",
      "Nazorg is een wettelijke taak van de gemeente.",
      "Wettelijk moet dit binnen 17 dagen klaar zijn.",
      "Volgens de wet zijn er 12 gesprekken.",
      "Het Startprogramma voor iedereen is wettelijk verplicht.",

      "Volgens de wet zijn er 9 gesprekken per jaar.",
      "Wettelijk verplicht is nazorg voor iedereen.",
      'De wet bepaalt dat het startprogramma {{cijfer "termijn.startprogramma"}} duurt.',
      "Op grond van de wet krijgt iedereen 45 uur les.",
    ],
    goed: [
      "Volgens de wet duurt het PVT ten minste 12 uur.",
      "Volgens de wet is de termijn 36 maanden.",
      "Wij geven 14 uur, meer dan de wet vraagt.",

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
    fout: [
      "We volgen het Actieplan laaggeletterdheid 2018–2022.",
      "Dit past bij de Nota armoede, die loopt tot en met 2021.",
      "Dit sluit aan bij de Nota volksgezondheid 2017-2021.",
    ],
    goed: [
      "De Nota armoede loopt tot en met 2021. Daarna komt er nieuw beleid.",
      "Dit sluit aan bij de Nota volksgezondheid 2020-2026.",
    ],
  },
  "tekst/officiele-naam": {
    fout: [
      "Het Participatie- en Inburgeringsplan is klaar.",
      "De Module Arbeid & Participatie is een vak.",
      "Het Persoonlijk Plan Inburgering (PIP) is een besluit.",
      "Het Participatieverklaring Traject begint in maart.",
      "Elke maand is er een Kennis van de Maatschappij-toets.",
    ],
    goed: [
      "Het persoonlijk plan inburgering en participatie (PIP) is een besluit.",
      "De Module Arbeidsmarkt en Participatie (MAP) is een vak.",
      "In het plan staan inburgering en participatie bij elkaar.",
      "De kennis van de maatschappij groeit in de lessen.",
      "Participatie en werk horen bij elkaar.",
    ],
  },
  "tekst/organisatie": {
    fout: [
      "TaalHuis De Brug geeft les.",
      "In het Taalhuis de brug zijn lessen.",
      "De gemeente vraagt Vluchtelingen Werk om hulp.",
    ],
    goed: ["Taalhuis De Brug geeft les.", "De brug naar werk is lang."],
  },
  "structuur/partner-onbekend": {
    fout: ["Stichting Welkom Thuis begeleidt de gezinnen.", "De lessen zijn in Buurthuis Het Anker."],
    goed: ["Taalhuis De Brug geeft les.", "Een stichting in het dorp helpt mee."],
  },
  "tekst/tikfout": {
    fout: ["De inburgeringsplichitge krijgt een brief."],
    goed: ["De inburgeringsplichtige krijgt een brief."],
  },
  "wet/bevoegdheid": {
    fout: [
      "Wie zijn examen niet op tijd haalt, krijgt van de gemeente een boete.",

      "De gemeente neemt de inburgeringsexamens af.",
      "DUO legt een boete op aan wie niet naar de brede intake komt.",
      "De gemeente bewaakt de inburgeringstermijn en verlengt die.",
      "Het PIP wordt vastgesteld door DUO.",
      "De gemeente verstrekt een lening voor de lessen.",
      "Het COA neemt de brede intake af.",
      "Wie te laat is met het PVT, krijgt een boete die de gemeente oplegt: dan legt de gemeente een boete op.",
    ],
    goed: [
      "De gemeente van de inburgeraar stelt het PIP vast.",

      "DUO neemt de inburgeringsexamens af.",
      "De gemeente legt een boete op aan wie niet naar de brede intake komt.",
      "De gemeente volgt of iemand binnen de inburgeringstermijn klaar is.",
      "De gemeente stelt het PIP vast, en DUO bewaakt de termijn.",
      "De gemeente neemt de brede intake af.",
      "DUO legt geen boete op voor de brede intake.",
    ],
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
