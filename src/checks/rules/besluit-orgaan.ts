import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn } from "../text/text.ts";

const council = /\b(?:gemeente)?ra(?:ad|den)\b(?!\s*van state)/i;
const board = /\bcolleges?\b/i;

export const besluitOrgaan = sentenceCheck({
  id: "stukken/besluit-orgaan",
  severity: "waarschuwing",
  title: "Wie volgens een tekst een stuk vaststelt, is wie volgens de gegevens besluit.",
  basis: "documenten.yaml: ‘besluit_door’; Gemeentewet, artikel 147 en 160",
  hint: "Noem het orgaan dat in documenten.yaml bij ‘besluit_door’ staat, of verbeter het daar.",
  words: /^(?:stelt|stellen|vastgesteld|vaststell\p{L}*)$/iu,
  *judge(sentence, { author }): Iterable<Found> {
    const { words, passage } = sentence;
    if (
      !author ||
      passage.kind === "kop" ||
      retells(sentence) ||
      /\b(?:niet|geen|informeert|adviseert|voorstel|aangeboden)\b/i.test(words)
    )
      return;
    for (const { soort, besluit_door } of author.gegevens.documenten) {
      const named = new RegExp(
        `\\b(?:de|het|dit)\\s+${soort}\\b[^.]{0,60}\\b(?:vast(?:gesteld|stelt|stellen)?)\\b|\\bstel(?:t|len)\\b[^.]{0,40}\\b${soort}\\b[^.]{0,20}\\bvast\\b`,
        "i",
      ).exec(words);
      if (!named) continue;
      const [byCouncil, byBoard] = [council.test(words), board.test(words)];
      if (byCouncil === byBoard) continue;
      if (byCouncil ? council.test(besluit_door) : board.test(besluit_door)) continue;
      yield {
        place: placeIn(sentence, named.index),
        message: `Volgens deze zin stelt ${byCouncil ? "de raad" : "het college"} het stuk ‘${soort}’ vast, maar volgens de gegevens besluit ${besluit_door}.`,
      };
    }
  },
});
