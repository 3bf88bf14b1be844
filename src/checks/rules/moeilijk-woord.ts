import { oncePer } from "../../once-per.ts";
import type { Found, Subject } from "../check.ts";
import { sentenceCheck } from "../sentence-check.ts";
import { plainWords } from "../text/plain-words.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordMemo } from "../text/word-memo.ts";

/** Endings of abstract loan words that few readers at B1 know. */
const abstract = "isering isatie iteit ficatie atief atieve ologie ologische entieel entiële arisch arische".split(" ");
/** Such words that everybody knows. */
const common = new Set(
  (
    "organisatie realisatie kwaliteit activiteit universiteit nationaliteit elektriciteit capaciteit prioriteit realiteit " +
    "positief positieve negatief negatieve actief actieve alternatief alternatieve administratief administratieve creatief creatieve " +
    "financieel financiële officieel officiële technologie psychologie psychologische biologische digitalisering organisering inventarisatie kwalificatie"
  ).split(" "),
);

/** A common word, also as the last part of a compound: vrijwilligersorganisatie. */
function isCommon(small: string): boolean {
  const single = small.replace(/(?:en|s|e)$/, "");
  return [...common].some((known) => small.endsWith(known) || single.endsWith(known));
}

/** A plain word for a hard one; empty for a word that is not hard. */
function plainWordFor(word: string): string {
  const small = word.toLowerCase();
  const plain = plainWords.get(small);
  if (plain !== undefined) return plain;
  return abstract.some((end) => small.endsWith(end) && small.length >= end.length + 3) && !isCommon(small)
    ? "een gewoner woord"
    : "";
}

const hard = wordMemo(plainWordFor);

export const moeilijkWoord = sentenceCheck({
  id: "taal/moeilijk-woord",
  severity: "stijl",
  title: "Een woord boven taalniveau B1 staat in de begrippenlijst of wordt vervangen door een gewoon woord.",
  basis: "Taalniveau B1; Schrijfwijzer Rijksoverheid",
  hint: "Gebruik het gewone woord, of leg het woord uit in begrippen.yaml.",
  prepare: ({ dataset }) => explained(dataset),
  words: (word) => plainWordFor(word) !== "",
  alone: true,
  *judge(sentence, _, known): Iterable<Found> {
    if (sentence.passage.kind === "kop" || sentence.passage.lawful || retells(sentence)) return;
    for (const token of sentence.tokens) {
      const plain = hard(token);
      if (plain === "" || known(token.text)) continue;
      const index = indexOfWord(sentence, token.text);
      // A capital in the middle of a sentence makes it a name.
      if (/^\p{Lu}/u.test(token.text) && index > 0) continue;
      yield {
        place: placeIn(sentence, index),
        message: `‘${token.text}’ is voor veel lezers een moeilijk woord.`,
        hint: `Schrijf bijvoorbeeld: ${plain}.`,
      };
      return;
    }
  },
});

function indexOfWord({ words }: Sentence, text: string): number {
  return Math.max(0, words.indexOf(text));
}

/** Words of the terms in the glossary, and those by which it explains them, with their plural. */
const explained = oncePer(({ landelijk }: Subject["dataset"]) => {
  const terms = new Set(
    landelijk.begrippen.flatMap(({ term, uitleg }) => `${term} ${uitleg}`.toLowerCase().split(/[^\p{L}-]+/u)),
  );
  return (word: string): boolean => {
    const small = word.toLowerCase();
    return terms.has(small) || terms.has(small.replace(/(?:en|s|e)$/, ""));
  };
});
