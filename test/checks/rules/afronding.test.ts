import { variantsOf } from "../support/variants.ts";

variantsOf("cijfers/afronding", {
  fout: [
    'Er is ruim {{cijfer "middelen.totaal"}} van het Rijk.',
    'De inburgeraar heeft ongeveer {{cijfer "wet.termijn"}}.',
    'Nederweert krijgt bijna {{cijfer "middelen.nederweert"}}.',
  ],
  goed: ['Er is {{cijfer "middelen.totaal"}} van het Rijk.', 'De PVT duurt ten minste {{cijfer "wet.pvt-uren"}}.'],
});
