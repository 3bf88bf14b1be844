import type { Check, DocumentText, Found } from "../check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { type Word, wordMemo } from "../text/word-memo.ts";
import { wordingMemo } from "../text/wordings.ts";

export const schrijfwijzeNaam: Check<"tekst/schrijfwijze-naam"> = {
  id: "tekst/schrijfwijze-naam",
  severity: "stijl",
  title: "Een eigennaam heeft in een stuk één schrijfwijze.",
  basis: "Redactie: twee schrijfwijzen lijken twee dingen",
  hint: "Kies één schrijfwijze en gebruik die overal.",
  *run({ authors }) {
    for (const { documents } of authors) for (const document of documents) yield* judge(document);
  },
};

function* judge({ texts }: DocumentText): Generator<Found> {
  const first = new Map<string, string>();
  const reported = new Set<string>();
  for (const text of texts) {
    for (const sentence of text.sentences) {
      if (!mayName(sentence) || retells(sentence)) continue;
      for (const { name, index } of namesIn(sentence)) {
        const key = name.toLowerCase().replace(/[\s-]/g, "").replace(/s$/, "");
        const known = first.get(key);
        if (known === undefined) first.set(key, name);
        else if (known !== name && !reported.has(name)) {
          reported.add(name);
          yield { place: placeIn(sentence, index), message: `‘${name}’ heet eerder in dit stuk ‘${known}’.` };
        }
      }
    }
  }
}

const none = { inside: false, first: false, pair: false };
const capitals = wordMemo((word) =>
  word === word.toLowerCase()
    ? none
    : {
        inside: /[^-]\p{Lu}/u.test(word) && word.length >= 7,
        first: /^\p{Lu}\p{Ll}{3}/u.test(word),
        pair: /^\p{Lu}\p{Ll}{3,}-\p{Lu}/u.test(word),
      },
);

/** Most sentences hold no name: a word with a capital inside, or two words with a capital side by side. */
const mayName = wordingMemo(({ tokens }: Sentence): boolean => {
  for (let index = 0; index < tokens.length; index++) {
    const { inside, first, pair } = capitals(tokens[index] as Word);
    if (inside || pair) return true;
    const next = tokens[index + 1];
    if (first && next && capitals(next).first) return true;
  }
  return false;
});

/** Words with a capital inside (`iSamenleving`), and pairs of words with capitals that do not begin the sentence. */
function namesIn({ words }: Sentence): { name: string; index: number }[] {
  const mixed = [...words.matchAll(/\p{L}{7,}/gu)].filter(([name]) => /.\p{Lu}/u.test(name) && /\p{Ll}{3}/u.test(name));
  const pairs = words.matchAll(/(?<=[\p{Ll},;:]\s)\p{Lu}\p{Ll}{3,}[ -]\p{Lu}\p{Ll}{4,}/gu);
  return [...mixed, ...pairs].map((match) => ({ name: match[0], index: match.index }));
}
