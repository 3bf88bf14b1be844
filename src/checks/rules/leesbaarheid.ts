import type { Check } from "../check.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordMemo } from "../text/word-memo.ts";
import { wordingMemo } from "../text/wordings.ts";

/** Below this score a text is hard to read, also for a board that reads much (Flesch-Douma: 0 is hardest, 100 easiest). */
const limit = 40;
/** Fewer words give no steady score. */
const enough = 100;

export const leesbaarheid: Check<"taal/leesbaarheid"> = {
  id: "taal/leesbaarheid",
  severity: "stijl",
  title: "Een hoofdstuk scoort ten minste 40 op de leesindex van Flesch-Douma.",
  basis: "Flesch-Douma (1960): 206,84 − 0,77 × lettergrepen per 100 woorden − 0,93 × woorden per zin",
  hint: "Maak zinnen korter en vervang lange woorden door gewone.",
  *run({ authors }) {
    for (const { documents } of authors) {
      for (const { texts } of documents) {
        for (const { sentences } of texts) {
          const running = sentences.filter(({ passage }) => passage.kind === "alinea");
          const [first] = running;
          const words = running.reduce((sum, { tokens }) => sum + tokens.length, 0);
          if (words < enough || !first) continue;
          let spoken = 0;
          for (const sentence of running) spoken += spokenIn(sentence);
          const score = fleschDouma(spoken, words, running.length);
          if (score < limit)
            yield { place: placeIn(first), message: `Deze tekst scoort ${Math.round(score)} op de leesindex.` };
        }
      }
    }
  },
};

/** The score of Flesch as Douma fitted it to Dutch. */
export function fleschDouma(syllables: number, words: number, sentences: number): number {
  return 206.84 - 77 * (syllables / words) - 0.93 * (words / sentences);
}

const syllables = wordMemo((word) => syllablesIn(word));
const spokenIn = wordingMemo(({ tokens }: Sentence) => tokens.reduce((sum, word) => sum + syllables(word), 0));

/** Groups of vowels that are spoken as one; an inserted value counts as three. */
export function syllablesIn(word: string): number {
  if (word.includes("\ue000")) return 3;
  const groups = word.toLowerCase().match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ou|au|ei|[aeiouyéèëïöü]/gu);
  return Math.max(1, groups?.length ?? 0);
}
