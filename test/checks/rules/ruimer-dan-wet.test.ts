import { variantsOf } from "../support/variants.ts";

variantsOf("wet/ruimer-dan-wet", {
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
});
