import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

export const verlopenBeleid = sentenceCheck({
  id: "planning/verlopen-beleid",
  severity: "waarschuwing",
  title: "Beleid waarop een stuk leunt, loopt niet af in het eerste jaar van dat stuk.",
  basis: "Planning: een verwijzing naar beleid dat afloopt, moet zeggen wat daarna geldt",
  hint: "Noem het beleid dat erop volgt, of schrijf wanneer dat er komt.",
  words: /\d{4}/,
  when: /\d{4}\s*[-–]\s*\d{4}|tot en met 20\d\d/,
  *judge(sentence, { document }) {
    if (!document || retells(sentence)) return;
    for (const match of sentence.words.matchAll(/\b((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)\b/g)) {
      if (
        !/\b\p{L}*(?:beleid|plan|nota|agenda|programma|kader|akkoord)\p{L}*\b/iu.test(
          sentence.words.slice(0, match.index),
        )
      )
        continue;
      if (Number(match[2]) > document.gegevens.jaar) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `Dit beleid loopt tot ${match[2]}, en dit stuk begint in ${document.gegevens.jaar}.`,
      };
    }
  },
});
