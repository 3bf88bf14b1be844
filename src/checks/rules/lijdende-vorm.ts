import type { Check } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { placeIn, type Sentence } from "../text/text.ts";

const passive =
  /\b(?:wordt|worden|werd|werden)\b(?:\s+\S+){0,12}?\s+(?:\p{L}*ge\p{L}+(?:d|t|en)|(?:be|ver|ont|her)\p{L}+(?:d|t|en))\b/iu;
/** So many in a row read as an official report. */
const chain = 3;

export const lijdendeVorm: Check<"taal/lijdende-vorm"> = {
  id: "taal/lijdende-vorm",
  severity: "stijl",
  title: "Er staan geen drie zinnen in de lijdende vorm achter elkaar.",
  basis: "Taalniveau B1: zeg wie iets doet",
  hint: "Noem in ten minste één zin wie het doet: de gemeente, de consulent, de inburgeraar.",
  *run(subject) {
    for (const { text } of textsOf(subject, ["tekst", "sjabloon"])) {
      let row: Sentence[] = [];
      for (const sentence of text.sentences) {
        row =
          passive.test(sentence.words) && (row.length === 0 || row[0]?.passage === sentence.passage)
            ? [...row, sentence]
            : [];
        const [first] = row;
        if (row.length === chain && first)
          yield { place: placeIn(first), message: "Hier staan drie zinnen in de lijdende vorm achter elkaar." };
      }
    }
  },
};
