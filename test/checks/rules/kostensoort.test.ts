import { variantsOf } from "../support/variants.ts";

variantsOf("cijfers/kostensoort", {
  fout: [
    "Onder de aanvangskosten vallen ook de tolkkosten van het eerste jaar.",
    "De raad betaalt invoerings- en uitvoeringskosten.",
  ],
  goed: [
    "De scholingskosten staan in de raming.",
    "Reiskosten betaalt de gemeente niet.",
    "De uitvoeringskosten zijn bekend.",
  ],
});
