import { oncePer } from "../../once-per.ts";
import type { Author, Check, Found, Subject } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordStarts } from "../text/word-starts.ts";
import { wordingMemo } from "../text/wordings.ts";
import { escaped } from "../text/words.ts";

interface Spelling {
  written: string;
  /** The name to use. */
  name: string;
}

/** Windows of so many words are held against the register. */
const longestName = 5;

interface Spellings {
  /** The name to use by its letters alone. */
  byLetters: ReadonlyMap<string, string>;
  wrong: readonly Spelling[];
  pattern: RegExp;
  /** Most sentences hold none, and are passed over quickly. */
  mayHold: (sentence: Sentence) => boolean;
}

export const organisatie: Check<"tekst/organisatie"> = {
  id: "tekst/organisatie",
  severity: "waarschuwing",
  title: "Een organisatie heeft overal dezelfde naam.",
  basis: "organisaties.yaml en partners.yaml: één schrijfwijze per organisatie",
  hint: "Gebruik de naam uit het register.",
  *run(subject) {
    for (const { text, context } of textsOf(subject, ["tekst", "sjabloon", "gegevens"])) {
      const spellings = spellingsOf(context.author ?? subject.dataset, subject, context.author);
      for (const sentence of text.sentences) {
        if (spellings.mayHold(sentence) && !retells(sentence)) yield* judge(sentence, spellings);
      }
    }
  },
};

/** Made once per author, and once for the templates. */
const spellingsOf = oncePer(
  (_: Author | Subject["dataset"], subject: Subject, author: Author | undefined): Spellings =>
    spellingsFor(subject, author),
);

function* judge(sentence: Sentence, { wrong, pattern, byLetters }: Spellings): Generator<Found> {
  let found = false;
  for (const match of sentence.words.matchAll(pattern)) {
    const spelling = wrong.find(({ written }) => written === match[0]);
    if (!spelling || sentence.words.startsWith(spelling.name, match.index)) continue;
    if (endsName(sentence.words, match.index, spelling)) continue;
    found = true;
    yield {
      place: placeIn(sentence, match.index),
      message: `‘${match[0]}’ heet in het register ‘${spelling.name}’.`,
      hint: `Schrijf ‘${spelling.name}’.`,
    };
  }
  if (!found) yield* otherwiseCut(sentence, byLetters);
}

/** Words that may be a name in another spelling. */
interface Candidate {
  index: number;
  written: string;
  letters: string;
}

/** Shorter names are words too: `Divosa` is not, `Doen` is. */
const shortestName = 8;

/** Groups of words with a capital that are not a part of a longer word; whose register is asked does not matter here. */
const candidatesIn = wordingMemo(({ words }: Sentence): readonly Candidate[] => {
  const pieces = [...words.matchAll(/[\p{L}\d]+/gu)];
  const found: Candidate[] = [];
  for (const [from, { index }] of pieces.entries()) {
    if (words[index - 1] === "-") continue;
    for (let to = Math.min(from + longestName, pieces.length); to > from; to--) {
      const last = pieces[to - 1] as RegExpExecArray;
      const end = last.index + last[0].length;
      const written = words.slice(index, end);
      if (!/\p{Lu}/u.test(from === 0 ? written.slice(1) : written) || /^-\p{L}/u.test(words.slice(end, end + 2)))
        continue;
      const letters = lettersOf(written);
      if (letters.length >= shortestName) found.push({ index, written, letters });
    }
  }
  return found;
});

/** `Vluchtelingen Werk`, `Taalpunt merwede`: the letters of a name with other capitals, spaces or hyphens. */
function* otherwiseCut(sentence: Sentence, byLetters: ReadonlyMap<string, string>): Generator<Found> {
  for (const { index, written, letters } of candidatesIn(sentence)) {
    const name = byLetters.get(letters);
    if (name === undefined || isWrittenSo(written, name)) continue;
    yield {
      place: placeIn(sentence, index),
      message: `‘${written}’ heet in het register ‘${name}’.`,
      hint: `Schrijf ‘${name}’.`,
    };
    return;
  }
}

/** A name begins a sentence with a capital, and may stand in capitals as a whole. */
function isWrittenSo(written: string, name: string): boolean {
  return (
    name.includes(written) ||
    written.startsWith(name) ||
    written.slice(1) === name.slice(1) ||
    written === written.toUpperCase()
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}

/** The wrong form may be a piece of the right one: `Kredietbank` in `de Kredietbank Nederland`. */
function endsName(words: string, index: number, { written, name }: Spelling): boolean {
  const at = name.indexOf(written);
  return at >= 0 && words.slice(index - at, index - at + name.length) === name;
}

function spellingsFor({ dataset }: Subject, author: Author | undefined): Spellings {
  const registered = [...(author?.gegevens.partners?.partners ?? []), ...dataset.landelijk.organisaties];
  const right = new Set(registered.map(({ naam }) => naam));
  const wrong = registered.flatMap(({ naam: name, ook_geschreven_als = [] }) =>
    ook_geschreven_als.filter((written) => !right.has(written)).map((written) => ({ written, name })),
  );
  const longFirst = [...wrong].sort((a, b) => b.written.length - a.written.length);
  const any = longFirst.map(({ written }) => escaped(written)).join("|") || "(?!)";
  const names = [
    ...registered.map(({ naam }) => [naam, naam] as const),
    ...wrong.map(({ written, name }) => [written, name] as const),
  ]
    .map(([written, name]) => [lettersOf(written.replace(/\s*\(.*$/, "")), name.replace(/\s*\(.*$/, "")] as const)
    .filter(([letters]) => letters.length >= shortestName);
  const byLetters = new Map(names);
  return {
    wrong,
    byLetters,
    mayHold: wordStarts(
      [
        ...wrong.map(({ written }) => written),
        ...names.map(([, name]) => name),
        ...names.map(([letters]) => letters),
      ].flatMap((name) => [name, name.slice(0, 6)]),
    ),
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${any})(?![\\p{L}\\d]|-\\p{L})`, "gu"),
  };
}
