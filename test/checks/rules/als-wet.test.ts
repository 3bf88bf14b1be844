import { variantsOf } from "../support/variants.ts";

variantsOf("wet/als-wet", {
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
});
