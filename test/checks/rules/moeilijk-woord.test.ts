import { variantsOf } from "../support/variants.ts";

variantsOf("taal/moeilijk-woord", {
  fout: [
    "Wij implementeren de wet.",
    "Dit gebeurt conform de afspraken.",
    "Partners faciliteren de deelname.",
    "De normalisering gaat door.",
  ],
  goed: ["Wij voeren de wet in.", "De organisatie werkt aan kwaliteit.", "De participatie groeit."],
});
