import type { SharedData } from "../../dataset/inburgering/dataset.ts";
import { oncePer } from "../../once-per.ts";
import { shortened } from "../../shortened.ts";
import type { Author, Found, Subject } from "../check.ts";
import { numberWord } from "../text/number-words.ts";
import { stemOf } from "../text/stems.ts";
import { placeIn, type Sentence } from "../text/text.ts";
import { numberOf } from "../text/triggers.ts";
import { denies, type Value, valuesIn } from "../text/values.ts";
import { knownWord, type Word, wordMemo } from "../text/word-memo.ts";
import { wordsOf } from "../text/words.ts";
import type { Like, Statement } from "./statements.ts";

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

/** A denial in one of two sentences only contradicts when they are otherwise nearly the same. */
const nearlySame = 0.8;

/** Two statements on the same matter, in one document or in two. */
interface Pair extends Like {
  one: Statement;
  isSameDocument: boolean;
}

/** What a statement says otherwise than an earlier one on the same matter: a term, a value, a choice, or the contrary. */
export function contradiction(one: Statement, earlier: Like, author: Author, subject: Subject): Found | undefined {
  const other = earlier.statement;
  const pair = { ...earlier, one, isSameDocument: one.document === other.document };
  const terms = termStems(subject.dataset);
  const [onlyHere, onlyThere] = [wordsOnlyIn(one, other), wordsOnlyIn(other, one)];
  const inTerm = otherTerm(pair, onlyHere, onlyThere, terms);
  if (inTerm) return inTerm;
  // Who or what the sentence is about differs: another route, another group, another partner.
  if ([...onlyHere, ...onlyThere].some((word) => isName(word) || isOrdinal(word) || terms.has(stemOf(word))))
    return undefined;
  if (!one.sentence.pulls(states) && !other.sentence.pulls(states)) return undefined;
  const [mine, theirs] = [valuesOf(one, author, subject), valuesOf(other, author, subject)];
  // Another year is another statement.
  if (of(mine, "jaar").join() !== of(theirs, "jaar").join()) return undefined;
  const differing = differingKinds(mine, theirs);
  const [kind] = differing;
  if (kind === undefined) return contrary(pair);
  return differing.length === 1 ? otherValue(pair, kind, mine, theirs) : undefined;
}

/** Found out when first asked for. */
function valuesOf(statement: Statement, author: Author, subject: Subject): readonly Value[] {
  const { sentence, document } = statement;
  statement.values ??= valuesIn(sentence, { subject, author, document });
  return statement.values;
}

/** The kinds of value that both give, and neither as the other does. */
function differingKinds(mine: readonly Value[], theirs: readonly Value[]): string[] {
  const kinds = new Set(mine.map(({ kind }) => kind).filter((kind) => theirs.some((value) => value.kind === kind)));
  return [...kinds].filter((kind) => of(mine, kind).every((value) => !of(theirs, kind).includes(value)));
}

function otherValue(pair: Pair, kind: string, mine: readonly Value[], theirs: readonly Value[]): Found | undefined {
  // One document may well treat two choices in two like sentences.
  if (pair.isSameDocument && !/^(?:getal|aantal|datum|moment|frequentie)/.test(kind)) return undefined;
  const [said, elsewhere] = [mine, theirs].map((values) => values.find((value) => value.kind === kind));
  if (!said || !elsewhere) return undefined;
  return {
    place: placeIn(pair.one.sentence, said.index),
    message: `Hier staat ‘${said.written}’, maar ${about(pair)} ‘${elsewhere.written}’.`,
    cause: causeOf(pair),
  };
}

/** Nearly the same sentence, in two documents, of which one denies it. */
function contrary(pair: Pair): Found | undefined {
  const { one, statement: other, alike, isSameDocument } = pair;
  if (isSameDocument || alike < nearlySame) return undefined;
  const [denial, elsewhere] = [denies(one.sentence), denies(other.sentence)];
  if ((denial === null) === (elsewhere === null)) return undefined;
  return {
    place: placeIn(one.sentence, denial?.index ?? 0),
    message: `Deze zin zegt het tegendeel van een zin ${about(pair)}.`,
    cause: causeOf(pair),
  };
}

/** The same sentence with the term of the glossary in one document and another word in the other. */
function otherTerm(
  pair: Pair,
  [here, ...moreHere]: readonly Word[],
  [there, ...moreThere]: readonly Word[],
  terms: ReadonlySet<number>,
): Found | undefined {
  const { one, statement: other, isSameDocument } = pair;
  if (!here || !there || moreHere.length > 0 || moreThere.length > 0 || isSameDocument) return undefined;
  if (one.matters.length < 4 || terms.has(stemOf(here)) === terms.has(stemOf(there))) return undefined;
  if (isName(here) || isName(there) || !differsOnce(one.sentence, other.sentence)) return undefined;
  const term = terms.has(stemOf(here)) ? here : there;
  return {
    place: placeIn(one.sentence, one.sentence.words.indexOf(here.text)),
    message: `Hier staat ‘${here.text}’, maar ${about(pair)} in dezelfde zin ‘${there.text}’.`,
    cause: causeOf(pair),
    hint: `De begrippenlijst kent ‘${term.text}’; gebruik dat woord in beide stukken.`,
  };
}

/** `op regel 3 van …` in the same document, `in Startnotitie (…)` in another. */
function about({ statement, isSameDocument }: Pair): string {
  const { file, line } = placeIn(statement.sentence);
  return isSameDocument
    ? `op regel ${line} van ${file}`
    : `in ${statement.document.gegevens.titel} (${file}, regel ${line})`;
}

function causeOf({ statement }: Pair): string {
  return `Daar staat: ‘${shorten(statement.sentence.words)}’`;
}

/** Whether two sentences are as long and have one other word. */
function differsOnce(one: Sentence, other: Sentence): boolean {
  const { tokens } = other;
  if (one.tokens.length !== tokens.length) return false;
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
  ({ landelijk }: SharedData): ReadonlySet<number> =>
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
  return shortened(plain, 160);
}
