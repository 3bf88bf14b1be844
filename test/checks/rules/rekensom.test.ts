import { variantsOf } from "../support/variants.ts";

variantsOf("cijfers/rekensom", {
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
});
