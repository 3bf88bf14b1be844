import type { Check } from "../check.ts";
import { placeIn, type Sentence } from "../text/text.ts";

/** Shorter sentences may well be needed twice. */
const longEnough = 11;

export const dubbeleZin: Check<"tekst/dubbele-zin"> = {
  id: "tekst/dubbele-zin",
  severity: "stijl",
  title: "Een zin staat in een stuk één keer.",
  basis: "Eén bron per gegeven: van twee gelijke zinnen wordt er vroeg of laat maar één bijgewerkt",
  hint: "Laat de zin op één plek staan en verwijs ernaar.",
  *run({ authors }) {
    for (const { documents } of authors) {
      for (const { texts } of documents) {
        const seen = new Map<string, Sentence>();
        for (const text of texts) {
          for (const sentence of text.sentences) {
            if (sentence.passage.kind === "noot") continue;
            if (sentence.words.length < longEnough * 4) continue;
            if (sentence.tokens.length < longEnough) continue;
            const key = sentence.words.toLowerCase();
            const first = seen.get(key);
            if (!first) {
              seen.set(key, sentence);
              continue;
            }
            const { file, line } = placeIn(first);
            yield { place: placeIn(sentence), message: `Deze zin staat ook in ${file}, regel ${line}.` };
          }
        }
      }
    }
  },
};
