import { variantsOf } from "../support/variants.ts";

variantsOf("cijfers/geld-zonder-bedrag", {
  fout: [
    "Voor de leerbaarheidstoets krijgt de gemeente extra middelen.",
    "Er is budget beschikbaar voor de nazorg van elke deelnemer.",
  ],
  goed: ["Voor nazorg is nog geen budget beschikbaar.", "De leerbaarheidstoets hoort bij de brede intake."],
});
