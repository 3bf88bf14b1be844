/** A word of a text, with what rules found out about it; the same word in another text is the same object. */
export interface Word {
  readonly text: string;
  /** By the number of the memo. */
  readonly facts: unknown[];
}

const known = new Map<string, Word>();
let memos = 0;

/** The words of a text, each as the one object that stands for it. */
export function knownWord(text: string): Word {
  const found = known.get(text);
  if (found) return found;
  // Numbers and typing errors are endless; what is remembered is not.
  if (known.size > 100_000) known.clear();
  const word: Word = { text, facts: [] };
  known.set(text, word);
  return word;
}

/** Lets go of what was remembered, when no text will be checked for a while. */
export function forgetWords(): void {
  known.clear();
}

/**
 * Remembers what holds for a word. Texts use the same few thousand words over and over, so a rule asks once per word
 * instead of once per use.
 */
export function wordMemo<Made>(make: (word: string) => Made): (word: Word) => Made {
  const slot = memos++;
  return ({ text, facts }) => {
    const made = facts[slot] as Made | undefined;
    if (made !== undefined) return made;
    const fresh = make(text);
    facts[slot] = fresh;
    return fresh;
  };
}
