import { variantsOf } from "../support/variants.ts";

variantsOf("cijfers/eenheid", {
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
});
