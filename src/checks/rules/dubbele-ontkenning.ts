import { sentenceCheck } from "../sentence-check.ts";
import { placeIn } from "../text/text.ts";
import { wordMemo } from "../text/word-memo.ts";

const negation = /\b(?:niet|geen|nooit|niemand|nergens|noch|onmogelijk|ontbreekt|ontbreken)\b/gi;
/** Two negations that stand side by side and are no double denial: `niet … maar ook niet`, `wie niet komt, krijgt geen`. */
const apart = /\b(?:en|of|maar|ook|dus|want|omdat|als|wie|dan|zolang)\b|[:;,]/i;

const denies = wordMemo((word) => word.search(negation) >= 0);

export const dubbeleOntkenning = sentenceCheck({
  id: "tekst/dubbele-ontkenning",
  severity: "waarschuwing",
  title: "Een zin over wie of wat onder een regel valt, ontkent niet twee keer.",
  basis: "Taalniveau B1: twee ontkenningen in één zin keren de betekenis om",
  hint: "Schrijf wat wel geldt, of maak er twee zinnen van.",
  words: /^(?:niet|geen|nooit|niemand|nergens|noch|onmogelijk|ontbreekt|ontbreken)$/i,
  when: ({ tokens }) => tokens.filter(denies).length > 1,
  alone: true,
  *judge(sentence) {
    const found = [...sentence.words.matchAll(negation)];
    const isAboutScope = /\b(?:vallen|valt|uitgezonderd|vrijgesteld)\b|plichtig\b/i.test(sentence.words);
    for (const [index, match] of found.entries()) {
      const next = found[index + 1];
      if (!next) return;
      const between = sentence.words.slice(match.index + match[0].length, next.index);
      const belongTogether = isAboutScope
        ? between.length < 90 && !/[;:]|\b(?:maar|en)\b/i.test(between)
        : between.length < 30 && !apart.test(between);
      if (!belongTogether) continue;
      yield {
        place: placeIn(sentence, match.index),
        message: `Deze zin ontkent twee keer: ‘${match[0]}’ en ‘${next[0]}’.`,
        cause: "Een lezer moet terugrekenen wat er wel geldt, en dat gaat vaak mis.",
      };
      return;
    }
  },
});
