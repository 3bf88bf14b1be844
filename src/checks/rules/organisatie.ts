import type { Author, Check, Found, Subject } from "../check.ts";
import { textsOf } from "../sentence-check.ts";
import { retells } from "../text/retelling.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { wordStarts } from "../text/word-starts.ts";
import { escaped } from "../text/words.ts";

interface Spelling {
  written: string;
  /** The name to use. */
  name: string;
}

interface Spellings {
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
      const spellings = spellingsOf(subject, context.author);
      for (const sentence of text.sentences) {
        if (spellings.mayHold(sentence) && !retells(sentence))
          yield* judge(sentence, spellings.wrong, spellings.pattern);
      }
    }
  },
};

const known = new WeakMap<object, Spellings>();

/** Made once per author, and once for the templates. */
function spellingsOf(subject: Subject, author: Author | undefined): Spellings {
  const owner = author ?? subject.dataset;
  const made = known.get(owner) ?? spellingsFor(subject, author);
  known.set(owner, made);
  return made;
}

function* judge(sentence: Sentence, wrong: readonly Spelling[], pattern: RegExp): Generator<Found> {
  for (const match of sentence.words.matchAll(pattern)) {
    const spelling = wrong.find(({ written }) => written === match[0]);
    if (!spelling || sentence.words.startsWith(spelling.name, match.index)) continue;
    if (endsName(sentence.words, match.index, spelling)) continue;
    yield {
      place: placeIn(sentence, match.index),
      message: `‘${match[0]}’ heet in het register ‘${spelling.name}’.`,
      hint: `Schrijf ‘${spelling.name}’.`,
    };
  }
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
  return {
    wrong,
    mayHold: wordStarts(wrong.map(({ written }) => written)),
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${any})(?![\\p{L}\\d]|-\\p{L})`, "gu"),
  };
}
