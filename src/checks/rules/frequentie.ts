import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

const typed =
  /\b(?:(?:minimaal|minstens|ten minste|gemiddeld|maximaal)\s+)?(\d{1,2})\s*(?:keer|x|maal|gesprekken)\s+per\s+(?:jaar|maand|week|kwartaal)\b/i;

export const frequentie = sentenceCheck({
  id: "tekst/frequentie",
  severity: "waarschuwing",
  title: "Hoe vaak een gesprek of overleg is, komt uit de gegevens.",
  basis: "overleg.yaml: één frequentie per overleg",
  hint: "Zet de frequentie in overleg.yaml of monitoring.yaml; de tabel in het stuk toont haar.",
  words: /\d/,
  *judge(sentence, { author }): Iterable<Found> {
    const match = typed.exec(sentence.words);
    if (!match || retells(sentence)) return;
    const times = Number(match[1]);
    const known = author?.gegevens.overleg?.overleggen.some(({ per_jaar }) => per_jaar === times);
    if (known && /jaar/i.test(match[0])) return;
    yield {
      place: placeIn(sentence, match.index),
      message: `‘${match[0]}’ is getypt en bij geen overleg in de gegevens te vinden.`,
    };
  },
});
