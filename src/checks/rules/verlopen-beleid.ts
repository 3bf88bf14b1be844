import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

const after = /\b(?:nieuwe?|daarna|opvolger|opgevolgd|vervang\w*|herzien\w*|verlengd)\b/i;

export const verlopenBeleid = sentenceCheck({
  id: "planning/verlopen-beleid",
  severity: "waarschuwing",
  title: "Beleid waarop een stuk leunt, loopt niet af in het eerste jaar van dat stuk.",
  basis: "Planning: een verwijzing naar beleid dat afloopt, moet zeggen wat daarna geldt",
  hint: "Noem het beleid dat erop volgt, of schrijf wanneer dat er komt.",
  words: /\d{4}/,
  when: /\d{4}\s*(?:[-–]|tot en met|t\/m)\s*\d{4}|(?:loopt|duurt|geldt|liep|gold|geldig) (?:tot|t\/m)/,
  *judge(sentence, { document }) {
    if (!document || retells(sentence)) return;
    const { sentences } = sentence.passage;
    // The same or the next sentence tells what holds after it.
    if ([sentence, sentences[sentences.indexOf(sentence) + 1]].some((each) => each && after.test(each.words))) return;
    for (const match of sentence.words.matchAll(
      /\b(?:(?:19|20)\d\d\s*(?:[-–]|tot en met|t\/m)\s*|(?:loopt|duurt|geldt|liep|gold|geldig)\s+(?:tot en met|tot|t\/m)\s+(?:\p{L}+\s+)?)((?:19|20)\d\d)\b/giu,
    )) {
      if (
        !/\b\p{L}*(?:beleid|plan|nota|agenda|programma|kader|akkoord)\p{L}*\b/iu.test(
          sentence.words.slice(0, match.index),
        )
      )
        continue;
      if (Number(match[1]) > document.gegevens.jaar) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `Dit beleid loopt tot ${match[1]}, en dit stuk begint in ${document.gegevens.jaar}.`,
      };
    }
  },
});
