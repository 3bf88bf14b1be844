import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";

const most = 25;

export const zinslengte = sentenceCheck({
  id: "taal/zinslengte",
  severity: "stijl",
  title: "Een zin heeft hoogstens 25 woorden.",
  basis: "Taalniveau B1",
  hint: "Maak er twee zinnen van, of maak van de opsomming een lijst.",
  when: ({ tokens }) => tokens.length > most,
  alone: true,
  *judge(sentence) {
    const count = sentence.tokens.length;
    if (sentence.passage.kind !== "tabel")
      yield { place: placeIn(sentence), message: `Deze zin heeft ${count} woorden.` };
  },
});
