import type { Found } from "../check.ts";
import { pastBounds } from "../law/bounds.ts";
import { dutiesOf, freedomsIn } from "../law/freedoms.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { wordMemo } from "../text/word-memo.ts";

/** A word by which a text names what the law bounds, or one that leaves someone free. */
const bounded =
  /PVT|MAP|participatieverklaring|module|z-route|afschal|A2|PIP|persoonlijk|termijn|inburgeringsplicht|verleng|boete|intake|ontzorg|lasten|wissel|leen|lenen|lening|bewa/i;
const mayBound = wordMemo((word) => bounded.test(word));
const freed =
  /^(?:vrijwillig|facultatief|optioneel|keuze|vrijblijvend|vrijwillige|verplicht|hoeft|hoef|hoeven|overslaan|slaat|slaan|nodig|vervalt|vervallen|inzicht|weigeren|ziet|zien|verzoek|behoefte)$/i;
const mayFree = wordMemo((word) => freed.test(word));

export const ruimerDanWet = sentenceCheck({
  id: "wet/ruimer-dan-wet",
  severity: "fout",
  title: "Lokaal beleid geeft niet minder, duurt niet langer en laat niet meer vrij dan de wet toestaat.",
  basis: "wet.yaml: uren, termijnen, bedragen en plichten, in de versie van de datum van het stuk",
  hint: "Neem over wat de wet vraagt. Doet de gemeente meer dan dat, schrijf dan dat zij daarvoor kiest.",
  prepare: ({ dataset }) => dutiesOf(dataset),
  words: (word) => bounded.test(word) || freed.test(word),
  *judge(sentence, context, duties): Iterable<Found> {
    if (retells(sentence) || sentence.passage.kind === "kop") return;
    if (sentence.tokens.some(mayBound)) yield* pastBounds(sentence, context);
    if (sentence.tokens.some(mayFree)) yield* freedomsIn(sentence, duties);
  },
});
