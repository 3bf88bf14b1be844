import type { Found } from "../check.ts";
import { lawOn } from "../law/facts.ts";
import { type Misreading, misreadings } from "../law/misreadings.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordMemo } from "../text/word-memo.ts";
import { wordingMemo } from "../text/wordings.ts";

/** A sentence that says that something is not so, or was so, does not state it. */
const denies = /\b(?:niet|geen|nooit|anders dan|in plaats van|vorige wet|oude wet|destijds|vroeger)\b/i;

/** The misreadings that a word may be about, each a bit: there are fewer than 31. */
const subjectsOf = wordMemo((word) =>
  misreadings.reduce((bits, { about, key }, index) => ((key ?? about).test(word) ? bits | (1 << index) : bits), 0),
);

const subjectsIn = wordingMemo(({ tokens }: Sentence): number => {
  let bits = 0;
  for (const token of tokens) bits |= subjectsOf(token);
  return bits;
});

export const uitspraak = sentenceCheck({
  id: "wet/uitspraak",
  severity: "waarschuwing",
  title: "Een zin over een regel van de wet zegt hetzelfde als de wet.",
  basis: "wet.yaml: de wettelijke feiten, in de versie van de datum van het stuk",
  hint: "Schrijf wat de wet zegt, of schrijf dat de gemeente hier zelf voor kiest als de wet die ruimte geeft.",
  words: (word) => misreadings.some(({ about, key }) => (key ?? about).test(word)),
  *judge(sentence, { subject, document }): Iterable<Found> {
    if (retells(sentence) || sentence.passage.kind === "kop") return;
    const { words } = sentence;
    const mayBe = subjectsIn(sentence);
    for (const [index, misreading] of misreadings.entries()) {
      if ((mayBe & (1 << index)) === 0) continue;
      const match = misreading.about.test(words) ? misreading.says.exec(words) : null;
      if (!match || (misreading.unless ?? denies).test(words)) continue;
      const day = document?.gegevens.kennis_tot ?? subject.today;
      if (!holds(misreading, day, subject.dataset.landelijk.wet.ingang)) continue;
      const fact = lawOn(subject.dataset, misreading.wet, day);
      if (!fact) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: misreading.message,
        cause: `${fact.artikel}: ${fact.tekst}`,
      };
      return;
    }
  },
});

function holds({ until }: Misreading, day: string, start: string | undefined): boolean {
  const asked = start !== undefined && day < start ? start : day;
  return until === undefined || asked <= until;
}
