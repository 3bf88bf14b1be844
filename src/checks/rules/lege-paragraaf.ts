import type { Check } from "../check.ts";
import { textsOf } from "../sentence-check.ts";

export const legeParagraaf: Check<"tekst/lege-paragraaf"> = {
  id: "tekst/lege-paragraaf",
  severity: "fout",
  title: "Onder een kop staat tekst.",
  basis: "Verplichte inhoud: een leeg onderdeel is er niet, of staat bij wat nog niet bekend is",
  hint: "Schrijf de tekst, haal de kop weg, of zet het onderdeel bij ‘nog_onbekend’.",
  *run(subject) {
    for (const { text } of textsOf(subject, ["tekst"])) {
      for (const [index, passage] of text.passages.entries()) {
        if (passage.kind !== "kop") continue;
        const next = text.passages[index + 1];
        const isEmpty = !next || (next.kind === "kop" && (next.level ?? 1) <= (passage.level ?? 1));
        if (isEmpty) yield { place: passage.placeOf(0), message: `Onder ‘${passage.words.trim()}’ staat niets.` };
      }
    }
  },
};
