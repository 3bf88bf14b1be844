import { shortened } from "../../shortened.ts";
import type { Check } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { wordsOf } from "../text/words.ts";

export const losseRegel: Check<"tekst/losse-regel"> = {
  id: "tekst/losse-regel",
  severity: "stijl",
  title: "Een alinea bestaat uit hele zinnen.",
  basis: "Redactie: een losse regel is vaak een rest van een eerdere versie",
  hint: "Maak er een zin van, zet het in een lijst, of haal het weg.",
  *run(subject) {
    for (const { text } of textsOf(subject, ["tekst"])) {
      for (const { kind, words, placeOf } of text.passages) {
        const said = words.trim();
        if (kind !== "alinea" || said === "" || /[.!?:;’”")\ue000]$/.test(said) || wordsOf(said).length > 12) continue;
        const place = placeOf(words.length - words.trimStart().length);
        yield { place, message: `‘${shortened(said, 60)}’ is geen zin.` };
      }
    }
  },
};
