/** A term of the glossary. */
export interface Term {
  id: string;
  name: string;
  abbreviation?: string | undefined;
  explanation: string;
}

/** One way to write a term. */
interface Wording {
  id: string;
  /** In lower case, unless it is an abbreviation. */
  words: string;
  isAbbreviation: boolean;
}

/** What may follow a term within a word: `doelgroepen`, but not `participatiewet`. */
const endings = new Set(["", "s", "n", "e", "en", "ën"]);
/** Whether a sign is part of a word: 1 for letters and digits. */
const inWord = new Uint8Array(0x250);
for (let code = 0; code < inWord.length; code++) inWord[code] = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0;
const isLetter = (code: number): boolean => inWord[code] === 1;
const opensTag = 60;

/**
 * Finds terms in texts. A thousand documents are looked through, so a text is walked once, whatever the number of terms: only
 * where the first letters of a word are those of a term, the two are compared.
 */
export class TermFinder {
  readonly #terms: readonly Term[];
  /** By their first three letters; the few that have only two by those. */
  readonly #wordings: (readonly Wording[] | undefined)[] = new Array(1 << 15).fill(undefined);
  readonly #short: (readonly Wording[] | undefined)[] = new Array(1 << 10).fill(undefined);

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
    for (const term of terms) {
      for (const wording of wordingsOf(term)) {
        const [first, second, third] = [0, 1, 2].map((at) => wording.words.charCodeAt(at)) as [number, number, number];
        const [list, key] =
          wording.words.length > 2
            ? [this.#wordings, keyOf(first, second, third)]
            : [this.#short, keyOf(0, first, second)];
        list[key] = [...(list[key] ?? []), wording];
      }
    }
  }

  /** Ids of the terms in a text, which may be HTML: its tags are passed over. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    this.collect(text, found);
    return found;
  }

  /** Adds the ids of the terms in a text to those that were found before. */
  collect(text: string, found: Set<string>): void {
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === opensTag) {
        const end = text.indexOf(">", at);
        if (end < 0) return;
        at = end;
      } else if (isLetter(code)) {
        let end = at + 1;
        while (inWord[text.charCodeAt(end)] === 1) end++;
        const second = text.charCodeAt(at + 1);
        const wordings =
          end - at > 2
            ? this.#wordings[keyOf(code, second, text.charCodeAt(at + 2))]
            : end - at === 2
              ? this.#short[keyOf(0, code, second)]
              : undefined;
        if (wordings) compare(text, at, wordings, found);
        at = end - 1;
      }
    }
  }

  /** With the abbreviations that explanations of these terms use, and those that theirs use: a list explains itself. */
  withExplanations(ids: Iterable<string>): ReadonlySet<string> {
    const all = new Set(ids);
    for (const { id, explanation } of this.#terms) {
      if (!all.has(id)) continue;
      const named = [...this.in(explanation)].filter((each) => this.#isAbbreviated(each));
      if (named.every((each) => all.has(each))) continue;
      return this.withExplanations([...all, ...named]);
    }
    return all;
  }

  #isAbbreviated(id: string): boolean {
    return this.#terms.some((term) => term.id === id && term.abbreviation !== undefined);
  }
}

/** The name; the last word of it that the id is, as `voorziening` of `Inburgeringsvoorziening`; the abbreviation. */
function wordingsOf({ id, name, abbreviation }: Term): Wording[] {
  const words = name.toLowerCase();
  const short = id.replaceAll("-", " ");
  const names = words !== short && words.endsWith(short) ? [words, short] : [words];
  return [
    ...names.map((each) => ({ id, words: each, isAbbreviation: false })),
    ...(abbreviation ? [{ id, words: abbreviation, isAbbreviation: true }] : []),
  ];
}

/** Three letters in fifteen bits, of capitals and small letters the same; other signs may share a number. */
const keyOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

function compare(text: string, at: number, wordings: readonly Wording[], found: Set<string>): void {
  for (const { id, words, isAbbreviation } of wordings) {
    if (found.has(id)) continue;
    if (!stands(text, at, words, isAbbreviation)) continue;
    const end = at + words.length;
    const ending = lettersAt(text, end);
    if (isAbbreviation ? ending === "" : endings.has(ending)) found.add(id);
  }
}

/** Without making a piece of text of it: words that begin as a term does are many. */
function stands(text: string, at: number, words: string, isAbbreviation: boolean): boolean {
  if (isAbbreviation) return text.startsWith(words, at);
  for (let index = words.length - 1; index >= 0; index--)
    if ((text.charCodeAt(at + index) | 32) !== (words.charCodeAt(index) | 32)) return false;
  return true;
}

/** The rest of the word that a place is in. */
function lettersAt(text: string, at: number): string {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}
