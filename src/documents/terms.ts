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
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 192;

/** Finds terms in texts. */
export class TermFinder {
  readonly #terms: readonly Term[];
  /** By their first two letters, so that a text is walked through once, whatever the number of terms. */
  readonly #wordings = new Map<number, Wording[]>();

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
    for (const term of terms) {
      for (const wording of wordingsOf(term)) {
        const key = keyAt(wording.words.toLowerCase(), 0);
        const others = this.#wordings.get(key);
        if (others) others.push(wording);
        else this.#wordings.set(key, [wording]);
      }
    }
  }

  /** Ids of the terms in a text, which may be HTML: its tags are passed over. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    const lower = text.toLowerCase();
    let before = 32;
    for (let at = 0; at < lower.length - 1; at++) {
      const code = lower.charCodeAt(at);
      if (code === 60) {
        const end = lower.indexOf(">", at);
        if (end < 0) break;
        at = end;
        before = 32;
        continue;
      }
      const startsWord = !isLetter(before) && isLetter(code);
      before = code;
      if (!startsWord) continue;
      for (const { id, words, isAbbreviation } of this.#wordings.get(keyAt(lower, at)) ?? []) {
        if (!(isAbbreviation ? text : lower).startsWith(words, at)) continue;
        const end = at + words.length;
        const ending = lettersAt(lower, end);
        if (isAbbreviation ? ending === "" : endings.has(ending)) found.add(id);
      }
    }
    return found;
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

const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);

/** The rest of the word that a place is in. */
function lettersAt(text: string, at: number): string {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}
