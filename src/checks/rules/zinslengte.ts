import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";
import { wordsOf } from "../text/words.ts";

const most = 25;

export const zinslengte = sentenceCheck({
  id: "taal/zinslengte",
  severity: "stijl",
  title: "Een zin heeft hoogstens 25 woorden.",
  basis: "Taalniveau B1",
  hint: "Maak er twee zinnen van, of maak van de opsomming een lijst.",
  *judge(sentence) {
    if (sentence.words.length < most * 4 || sentence.passage.kind === "tabel") return;
    const count = wordsOf(sentence.words).length;
    if (count > most) yield { place: placeIn(sentence), message: `Deze zin heeft ${count} woorden.` };
  },
});
