import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { anyNumberWord } from "../text/number-words.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

const deadline = new RegExp(
  `\\b(?:binnen|uiterlijk(?: binnen)?)\\s+(?:\\d+|een|${anyNumberWord})\\s+(?:(?:werk)?dag(?:en)?|week|weken|maand|maanden|jaar)(?!\\p{L})`,
  "giu",
);
/** What starts the clock, or what the term is named after. */
const start =
  /\b(?:na|nadat|vanaf|sinds|te rekenen|gerekend|begint|start|volgend op|daarna|dan|vóór|voor|termijn|inburgeringstermijn)\b/i;

export const termijnBegin = sentenceCheck({
  id: "tekst/termijn-begin",
  severity: "waarschuwing",
  title: "Een termijn in een tekst zegt vanaf wanneer hij loopt.",
  basis: "Verplichte inhoud: elke termijn heeft een begin, een lengte en een bron",
  hint: "Schrijf erbij waarna de termijn begint, bijvoorbeeld ‘na de inschrijving in de BRP’.",
  words: /^(?:binnen|uiterlijk)$/i,
  *judge(sentence): Iterable<Found> {
    if (sentence.passage.kind === "kop" || retells(sentence) || start.test(sentence.words)) return;
    for (const match of sentence.words.matchAll(deadline)) {
      const { sentences } = sentence.passage;
      const next = sentences[sentences.indexOf(sentence) + 1];
      if (next && /\b(?:termijn|begint|loopt|vanaf)\b/i.test(next.words)) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `Vanaf wanneer ‘${match[0]}’ loopt, staat er niet bij.`,
      };
    }
  },
});
