import { variantsOf } from "../support/variants.ts";

variantsOf("tekst/termijn-begin", {
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
});
