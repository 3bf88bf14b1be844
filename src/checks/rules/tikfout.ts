import { oncePer } from "../../once-per.ts";
import type { Check, Found, Subject } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { type Word, wordMemo } from "../text/word-memo.ts";

const shortest = 9;

interface Use {
  count: number;
  first: Sentence;
  index: number;
  written: string;
}

export const tikfout: Check<"tekst/tikfout"> = {
  id: "tekst/tikfout",
  severity: "stijl",
  title:
    "Een lang woord dat maar één letter verschilt van een bekend woord, of twee letters verwisselt, is een tikfout.",
  basis: "Redactie: de woorden van begrippenlijst, sjablonen en gegevens gelden als goed geschreven",
  hint: "Verbeter de spelling; is het woord goed, gebruik het dan vaker of zet het in de begrippenlijst.",
  *run(subject) {
    const words = vocabularyOf(subject.dataset, subject);
    for (const [word, { count, first, index, written }] of usesIn(subject, words)) {
      if (count > 1) continue;
      const meant = words.near(word).find((candidate) => !isForm(word, candidate));
      if (meant !== undefined) yield finding(first, index, written, meant);
    }
  },
};

function finding(sentence: Sentence, index: number, written: string, meant: string): Found {
  return {
    place: placeIn(sentence, index),
    message: `‘${written}’ lijkt een tikfout.`,
    cause: `Bekend is ‘${meant}’.`,
    hint: `Schrijf ‘${meant}’.`,
  };
}

function* longWords(words: string): Generator<{ word: string; written: string; index: number }> {
  for (const { 0: written, index } of words.matchAll(/[A-Za-zÀ-ÿ]{9,}/g)) {
    // Part of a compound with a hyphen.
    if (words[index - 1] === "-" || words[index + written.length] === "-") continue;
    yield { word: written.toLowerCase(), written, index };
  }
}

function usesIn(subject: Subject, { unknownIn }: Vocabulary): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { text } of textsOf(subject, ["tekst"])) {
    for (const sentence of text.sentences) {
      for (const token of sentence.tokens) {
        for (const { word, written } of unknownIn(token)) {
          if (retells(sentence)) continue;
          const use = uses.get(word);
          if (use) use.count += 1;
          else uses.set(word, { count: 1, first: sentence, index: sentence.words.indexOf(written), written });
        }
      }
    }
  }
  return uses;
}

/** Words that stand in the glossary, the law, the registers and the templates. */
function lexicon(subject: Subject): ReadonlySet<string> {
  const { begrippen, wet, voorzieningen, organisaties } = subject.dataset.landelijk;
  const lists = [
    begrippen.flatMap(({ term, uitleg }) => [term, uitleg]),
    wet.feiten.flatMap(({ onderwerp, tekst }) => [onderwerp, tekst]),
    voorzieningen.voorzieningen.flatMap(({ naam, omschrijving }) => [naam, omschrijving]),
    organisaties.flatMap(({ naam, rol }) => [naam, rol]),
    subject.templateTexts.flatMap(({ sentences }) => sentences.map(({ words }) => words)),
    [
      "hoofdstuk",
      "financieel",
      "financiële",
      "schuldhulpverlening",
      "vrijwilligerswerk",
      "studievaardigheden",
      "voorbereiding",
      "beoordeling",
    ],
  ];
  return new Set(lists.flat().flatMap((text) => [...longWords(text)].map(({ word }) => word)));
}

interface Vocabulary {
  /** Known words that differ by one letter. */
  near: (word: string) => string[];
  /** The long words in a token that are not in the lexicon. */
  unknownIn: (token: Word) => readonly { word: string; written: string }[];
}

/** Made once for all authors: the registers and the templates are those of everyone. */
const vocabularyOf = oncePer((_: Subject["dataset"], subject: Subject): Vocabulary => {
  const known = lexicon(subject);
  const unknownIn = wordMemo((token) => [...longWords(token)].filter(({ word }) => !known.has(word)));
  return { near: neighbours(known), unknownIn };
});

/** Finds known words that differ by one letter, by the words that are left when one letter is dropped. */
function neighbours(known: ReadonlySet<string>): (word: string) => string[] {
  const shortened = new Map<string, string[]>();
  const drops = (word: string): string[] => [
    word,
    ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
  ];
  for (const word of known) {
    if (word.length < shortest) continue;
    for (const key of drops(word)) shortened.set(key, [...(shortened.get(key) ?? []), word]);
  }
  return (word) =>
    [...new Set(drops(word).flatMap((key) => shortened.get(key) ?? []))].filter((candidate) =>
      isOneAway(word, candidate),
    );
}

function isOneAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (Math.max(one.length, other.length) <= 1) return true;
  // Two letters side by side that changed places.
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}

/** The same word in another form: plural, tense, ending, or with a joining letter. */
function isForm(a: string, b: string): boolean {
  // `besproken` and `bespraken`, `verwachte` and `verwachtte` are forms of a verb.
  if (/^(?:be|ge|ver|ont|her)\p{L}*(?:en|te|de)$/u.test(a) && a.length <= 10) return true;
  const stem = (word: string): string => word.replace(/(?:en|e|s|t|d|n|r)$/, "");
  return (
    stem(a) === stem(b) ||
    a.startsWith(b) ||
    b.startsWith(a) ||
    /^(?:ge|be|ver|ont)/.test(a) !== /^(?:ge|be|ver|ont)/.test(b)
  );
}
