import type { Place } from "../../diagnostic.ts";
import { isPulled, type Pulled, pulledBy } from "./triggers.ts";
import { knownWord, type Word } from "./word-memo.ts";
import { type Wording, wordingMemo, wordingOf } from "./wordings.ts";
import { wordsOf } from "./words.ts";

/** Where words come from: a writer's text, a template, the data, or what a writer marked as another language than Dutch. */
export type Origin = "tekst" | "sjabloon" | "gegevens" | "anderstalig";

/** What a passage is on the page: running text, a heading, an item of a list, a note, a row of a table, or a value in the data. */
export type PassageKind = "alinea" | "kop" | "punt" | "noot" | "tabel" | "gegeven";

/** Stands in the words of a passage where a value, a reference or a term is put in; as long as what it replaces. */
export const valueMark = "\ue000";

/** A paragraph, heading, list item or note: its words without markup, each character where it stands in the file. */
export interface Passage {
  kind: PassageKind;
  words: string;
  /** What the writer typed, with its markup and references; as long as `words`. */
  raw: string;
  /** Level of a heading. */
  level?: number;
  /** Stands in what the template presents as law. */
  lawful?: boolean;
  /** Has a note behind it, or is one. */
  noted: boolean;
  sentences: readonly Sentence[];
  placeOf(index: number): Place;
}

/** A sentence. What several rules ask of it is found once, when first asked for. */
export class Sentence {
  readonly words: string;
  /** Index of its first character in the passage. */
  readonly start: number;
  readonly passage: Passage;
  readonly text: Text;
  #wording: Wording | undefined;

  constructor(words: string, start: number, passage: Passage, text: Text) {
    this.words = words;
    this.start = start;
    this.passage = passage;
    this.text = text;
  }

  /** Its words, as one thing with the same words elsewhere. */
  get wording(): Wording {
    this.#wording ??= wordingOf(this.words);
    return this.#wording;
  }

  /** Its words one by one. */
  get tokens(): readonly Word[] {
    return tokensOf(this);
  }

  /** The triggers that its words pull. */
  get pulled(): Pulled {
    return pulledIn(this);
  }

  /** Whether one of its words pulls the trigger with this number. */
  pulls(trigger: number): boolean {
    return isPulled(pulledIn(this), trigger);
  }

  /** What the writer typed, with its markup and references. */
  get raw(): string {
    return this.passage.raw.slice(this.start, this.start + this.words.length);
  }

  get hasDigit(): boolean {
    return hasDigitIn(this);
  }
}

const tokensOf = wordingMemo(({ words }: Sentence) => wordsOf(words).map(knownWord));
const pulledIn = wordingMemo(({ tokens }: Sentence) => pulledBy(tokens));
const hasDigitIn = wordingMemo(({ words }: Sentence) => /\d/.test(words));

/** One file, or one author's data, as sentences with their places. */
export interface Text {
  origin: Origin;
  file: string;
  /** Section of the document; absent for data. */
  section?: string;
  passages: readonly Passage[];
  sentences: readonly Sentence[];
  /** Terms of the glossary that this text links to. */
  terms: ReadonlySet<string>;
}

/** The place of a character of a sentence. */
export function placeIn(sentence: Sentence, index = 0): Place {
  return sentence.passage.placeOf(sentence.start + index);
}
