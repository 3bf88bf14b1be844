import { oncePer } from "../../once-per.ts";
import type { Author, Check, DocumentText, Found, Subject } from "../check.ts";
import { numberWord } from "../text/number-words.ts";
import { retells } from "../text/retelling.ts";
import { mattersOf, stemLimit, stemOf } from "../text/stems.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { numberOf } from "../text/triggers.ts";
import { denies, type Value, valuesIn } from "../text/values.ts";
import { knownWord, type Word, wordMemo } from "../text/word-memo.ts";
import { wordsOf } from "../text/words.ts";

/** A sentence with what it is about. */
interface Statement {
  sentence: Sentence;
  matters: readonly number[];
  document: DocumentText;
  /** Made when first asked for. */
  values?: Value[];
}

/** A sentence without any of these states nothing that another may state otherwise. */
const states = numberOf(
  (word) =>
    /\d|\ue000|^(?:niet|niets|geen|nooit|niemand|nergens)$|week|maand|kwartaal|jaar|lokaal|lokale|regiona|landelijk|verplicht|moet|vrijwillig|hoef|raad|raden|college/i.test(
      word,
    ) ||
    /^(?:zelf|eigen|inbested|koop|kopen|ingekocht|inko|uitbest|besteedt|aanbest|inform|geïnform|hoogte|advi|geadvi|betre|betrok|denk|inbreng|beslis|stemt|instem|vóór|voor|na|tijdens|achteraf)/i.test(
      word,
    ) ||
    numberWord(word) !== undefined,
);

/** Two sentences are on the same matter when they share this part of what they are about. */
const enough = 0.6;
/** A denial in one of two sentences only contradicts when they are otherwise nearly the same. */
const nearlySame = 0.8;

export const tegenspraak: Check<"stukken/tegenspraak"> = {
  id: "stukken/tegenspraak",
  severity: "waarschuwing",
  title: "Twee stukken van één opsteller zeggen over dezelfde zaak hetzelfde: getal, datum, termijn, keuze en woord.",
  basis: "Startnotitie, beleidskader en uitvoeringsplan werken elkaar uit",
  hint: "Maak de zinnen gelijk, of schrijf in het latere stuk wat er is veranderd en waarom.",
  *run(subject) {
    for (const author of subject.authors) yield* judge(author, subject);
  },
};

/** Each sentence is held against those before it, of the same document and of those that it works out. */
function* judge(author: Author, subject: Subject): Generator<Found> {
  const earlier: Statement[] = [];
  const byMatter = new Map<number, number[]>();
  // By number, which is quicker than a set for each sentence: what was seen and what is shared.
  const statements = author.documents.flatMap(statementsOf);
  const seen = new Int32Array(statements.length);
  const own = new Int32Array(stemLimit());
  for (const one of statements) {
    const mark = earlier.length + 1;
    for (const matter of one.matters) own[matter] = mark;
    for (const index of candidates(one, byMatter)) {
      if (seen[index] === mark) continue;
      seen[index] = mark;
      const other = earlier[index] as Statement;
      let both = 0;
      for (const matter of other.matters) if (own[matter] === mark) both += 1;
      const alike = both / (one.matters.length + other.matters.length - both);
      if (
        both < (alike === 1 && isWhole(one) && isWhole(other) ? 2 : 3) ||
        alike < enough ||
        one.sentence.words === other.sentence.words
      )
        continue;
      const found = contradiction(one, other, alike, author, subject);
      if (!found) continue;
      yield found;
      break;
    }
    for (const matter of one.matters) {
      const known = byMatter.get(matter);
      if (known) known.push(earlier.length);
      else byMatter.set(matter, [earlier.length]);
    }
    earlier.push(one);
  }
}

/** Two matters tell little, unless the sentence is a whole one and says nothing else. */
function isWhole({ sentence }: Statement): boolean {
  return sentence.tokens.length >= 7;
}

function statementsOf(document: DocumentText): Statement[] {
  return document.texts.flatMap(({ sentences }) =>
    sentences
      .filter(
        (sentence) => (sentence.passage.kind === "alinea" || sentence.passage.kind === "punt") && !retells(sentence),
      )
      .map((sentence) => ({ sentence, matters: mattersOf(sentence), document }))
      .filter(({ matters }) => matters.length >= 2),
  );
}

/** A matter that stands everywhere tells no two sentences together. */
const everywhere = 40;

/** Sentences that share one of the two rarest matters of this one. */
function candidates({ matters }: Statement, byMatter: ReadonlyMap<number, readonly number[]>): number[] {
  const found: (readonly number[])[] = [];
  for (const matter of matters) {
    const places = byMatter.get(matter);
    if (places && places.length <= everywhere) found.push(places);
  }
  if (found.length > 2) found.sort((a, b) => a.length - b.length);
  return found.slice(0, 2).flat();
}

function contradiction(
  one: Statement,
  other: Statement,
  alike: number,
  author: Author,
  subject: Subject,
): Found | undefined {
  const terms = termStems(subject.dataset);
  const [onlyHere, onlyThere] = [wordsOnlyIn(one, other), wordsOnlyIn(other, one)];
  const isSame = one.document === other.document;
  const about = (): string => {
    const { file, line } = placeIn(other.sentence);
    return isSame ? `regel ${line} van ${file}` : `${other.document.gegevens.titel} (${file}, regel ${line})`;
  };
  const cause = (): string => `Daar staat: ‘${shorten(other.sentence.words)}’`;
  const [here, there] = [onlyHere[0], onlyThere[0]];
  if (onlyHere.length === 1 && onlyThere.length === 1 && here && there) {
    const isLike = !isSame && one.sentence.tokens.length === other.sentence.tokens.length;
    const found = isLike ? otherTerm(one, other, here, there, terms, about(), cause()) : undefined;
    if (found) return found;
  }
  // Who or what the sentence is about differs: another route, another group, another partner.
  if ([...onlyHere, ...onlyThere].some((word) => isName(word) || isOrdinal(word) || terms.has(stemOf(word))))
    return undefined;
  if (!one.sentence.pulls(states) && !other.sentence.pulls(states)) return undefined;
  const values = (statement: Statement): Value[] => {
    const { sentence, document } = statement;
    statement.values ??= valuesIn(sentence, { subject, author, document });
    return statement.values;
  };
  const [mine, theirs] = [values(one), values(other)];
  // Another year is another statement.
  if (of(mine, "jaar").join() !== of(theirs, "jaar").join()) return undefined;
  const kinds = new Set(mine.map(({ kind }) => kind).filter((kind) => theirs.some((value) => value.kind === kind)));
  const differing = [...kinds].filter((kind) => of(mine, kind).every((value) => !of(theirs, kind).includes(value)));
  const [kind] = differing;
  if (kind !== undefined && differing.length === 1) {
    // One document may well treat two choices in two like sentences.
    if (isSame && !/^(?:getal|aantal|datum|moment|frequentie)/.test(kind)) return undefined;
    const [said, elsewhere] = [mine, theirs].map((list) => list.find((value) => value.kind === kind) as Value) as [
      Value,
      Value,
    ];
    return {
      place: placeIn(one.sentence, said.index),
      message: `Hier staat ‘${said.written}’, maar in ${about()} ‘${elsewhere.written}’.`,
      cause: cause(),
    };
  }
  if (kind !== undefined || isSame || alike < nearlySame) return undefined;
  const [denial, elsewhere] = [denies(one.sentence), denies(other.sentence)];
  if ((denial === null) === (elsewhere === null)) return undefined;
  return {
    place: placeIn(one.sentence, denial?.index ?? 0),
    message: `Deze zin zegt het tegendeel van een zin in ${about()}.`,
    cause: cause(),
  };
}

/** The same sentence with the term of the glossary in one document and another word in the other. */
function otherTerm(
  one: Statement,
  other: Statement,
  here: Word,
  there: Word,
  terms: ReadonlySet<number>,
  about: string,
  cause: string,
): Found | undefined {
  if (one.matters.length < 4 || terms.has(stemOf(here)) === terms.has(stemOf(there))) return undefined;
  if (isName(here) || isName(there) || !differsOnce(one.sentence, other.sentence)) return undefined;
  const term = terms.has(stemOf(here)) ? here : there;
  return {
    place: placeIn(one.sentence, one.sentence.words.indexOf(here.text)),
    message: `Hier staat ‘${here.text}’, maar in ${about} in dezelfde zin ‘${there.text}’.`,
    cause,
    hint: `De begrippenlijst kent ‘${term.text}’; gebruik dat woord in beide stukken.`,
  };
}

/** Whether two sentences of the same length have one other word. */
function differsOnce(one: Sentence, other: Sentence): boolean {
  const { tokens } = other;
  return one.tokens.filter(({ text }, index) => text.toLowerCase() !== tokens[index]?.text.toLowerCase()).length === 1;
}

/** Words that only one of two sentences has. */
function wordsOnlyIn({ sentence }: Statement, other: Statement): Word[] {
  return sentence.tokens.filter((word) => stemOf(word) !== 0 && !other.matters.includes(stemOf(word)));
}

/** The first year is another than the third. */
const isOrdinal = wordMemo((word) =>
  /^(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste|volgende|vorige|andere|overige|nieuwe|huidige)$/i.test(word),
);

/** A name or a code: with a capital, a digit or a hyphen. */
function isName({ text }: Word): boolean {
  return /\p{Lu}.*\p{Lu}|\d|-/u.test(text);
}

/** The terms of the glossary of one word, as matters. */
const termStems = oncePer(
  ({ landelijk }: Subject["dataset"]): ReadonlySet<number> =>
    new Set(
      landelijk.begrippen
        .map(({ term }) => wordsOf(term))
        .filter((words) => words.length === 1)
        .map(([word]) => stemOf(knownWord(word as string))),
    ),
);

function of(values: readonly Value[], kind: string): string[] {
  return [...new Set(values.filter((value) => value.kind === kind).map(({ value }) => value))].sort();
}

function shorten(words: string): string {
  const plain = words.replace(/\ue000+/g, "…").replace(/\s+/g, " ");
  return plain.length > 160 ? `${plain.slice(0, 157)}…` : plain;
}
