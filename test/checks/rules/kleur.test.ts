import { variantsOf } from "../support/variants.ts";

variantsOf("tekst/kleur", {
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
});
