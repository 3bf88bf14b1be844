import type { Check } from "../check.ts";
import { wordsOf } from "../text/words.ts";

export const dubbeleStap: Check<"structuur/dubbele-stap"> = {
  id: "structuur/dubbele-stap",
  severity: "waarschuwing",
  title: "Een stap van de keten staat in één schakel.",
  basis: "Keten: dezelfde stap in twee schakels laat open wanneer zij gebeurt",
  hint: "Laat de stap in één schakel staan, of schrijf waarin de twee verschillen.",
  national: true,
  *run({ dataset }) {
    const seen = new Map<string, string>();
    for (const { naam, stappen } of dataset.landelijk.keten.schakels) {
      for (const stap of stappen) {
        const key = wordsOf(stap.actie.toLowerCase())
          .filter((word) => !["de", "het", "een", "van"].includes(word))
          .map((word) => word.replace(/(?:en|s)$/, ""))
          .join(" ");
        const first = seen.get(key);
        if (first === undefined) seen.set(key, naam);
        else if (first !== naam)
          yield {
            place: dataset.placeOf(stap, "actie"),
            message: `‘${stap.actie}’ staat ook in de schakel ‘${first}’.`,
          };
      }
    }
  },
};
