import { decimal } from "../../decimal.ts";
import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

const age =
  /\b(?:onder de|onder|boven de|boven|tot|vanaf|van|beneden de|jonger dan|ouder dan|leeftijd van)\s+(?:de\s+)?(\d{1,2})(?:\s+|-)jaar\b/gi;
const about = /inburger|plichtig|onderwijsroute|b1-route|z-route|leerroute|taalschakel|jongeren/i;
/** Words by which a text says that the limit is its own choice or a preference. */
const ownChoice =
  /\b(?:vooral|liever|bij voorkeur|voorkeur|stimule\w+|kiez\w+|kiest|keuze|kozen|gekozen|koos|grens|eigen|raad\w* aan|streef\w+|studiefinanciering|niet in de wet|geen leeftijd)\b/i;

export const leeftijd = sentenceCheck({
  id: "wet/leeftijd",
  severity: "fout",
  title: "Een leeftijdsgrens staat in de wet, of is herkenbaar als eigen keuze.",
  basis: "Wet inburgering 2021, artikel 3, 4 en 8",
  hint: "Noem de leeftijd uit de wet, of schrijf dat de grens een eigen keuze is en waarom.",
  words: /\d/,
  when: /\d\s*-?\s*jaar/,
  prepare: ({ dataset }) => {
    const facts = dataset.landelijk.wet.feiten;
    return new Set(
      facts
        .filter(({ id, eenheid }) => /leeftijd/.test(id) && eenheid === "jaren")
        .map(({ waarde }) => decimal(waarde ?? 0).toFixed()),
    );
  },
  alone: true,
  *judge(sentence, _, lawful): Iterable<Found> {
    if (retells(sentence) || !about.test(sentence.words) || ownChoice.test(sentence.words)) return;
    for (const match of sentence.words.matchAll(age)) {
      if (lawful.has(String(Number(match[1])))) continue;
      if (/\b(?:termijn|binnen|duurt)\b/i.test(sentence.words.slice(Math.max(0, match.index - 25), match.index)))
        continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `‘${match[0]}’ staat hier als regel, maar de wet kent deze leeftijd niet.`,
        cause: `De wet noemt als leeftijd alleen ${[...lawful].join(" en ")} jaar en de AOW-leeftijd.`,
      };
    }
  },
});
