import type { Found } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";

const hedge =
  /\b(?:naar verwachting|verwacht\w*|mogelijk|misschien|kan|kunnen|wil|willen|voorstel|streef\w*|streven|evaluatie|evalueert|evalueren|uiterlijk|plan|raming|geraamd|aanname|zodra|als|wie|meestal)\b/i;

export const toekomst = sentenceCheck({
  id: "tekst/toekomst",
  severity: "waarschuwing",
  title: "Een zin over een later jaar dan dat van het stuk heeft een bron, of zegt dat het een verwachting is.",
  basis: "Status van gegevens: wat nog moet gebeuren, is een raming of aanname met bron en datum",
  hint: "Zet er een noot met de bron bij, of schrijf dat het een verwachting is.",
  words: /20[2-9]\d/,
  *judge(sentence, { document }): Iterable<Found> {
    if (!document || sentence.passage.noted || sentence.passage.kind === "kop" || hedge.test(sentence.words)) return;
    for (const match of sentence.words.matchAll(
      /\b(?:per|vanaf|in|met ingang van|sinds)\s+(?:\d{1,2}\s+\p{L}+\s+|\p{L}+\s+)?(20[2-9]\d)\b/giu,
    )) {
      if (Number(match[1]) <= document.gegevens.jaar + 1) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `Deze zin gaat over ${match[1]}, zonder bron en zonder te zeggen dat het een verwachting is.`,
      };
    }
  },
});
