/** The words of a sentence, whoever wrote them, with what was found out about them. */
export interface Wording {
  /** By the number of the memo. */
  readonly facts: unknown[];
}

const known = new Map<string, Wording>();
let memos = 0;

/**
 * The one object for these words. Authors take over each other's sentences, and one author repeats them in three
 * documents: what follows from the words alone is found out once.
 */
export function wordingOf(words: string): Wording {
  const found = known.get(words);
  if (found) return found;
  // Texts that have nothing in common must not fill the memory.
  if (known.size > 8_000) known.clear();
  const wording: Wording = { facts: [] };
  known.set(words, wording);
  return wording;
}

/** Lets go of what was remembered, when no text will be checked for a while. */
export function forgetWordings(): void {
  known.clear();
}

/** A number under which something can be kept with each wording. */
export function newFact(): number {
  return memos++;
}

/** Remembers what follows from the words of a sentence alone: not from its author, its place or its neighbours. */
export function wordingMemo<Kept extends { readonly wording: Wording }, Made>(
  make: (sentence: Kept) => Made,
): (sentence: Kept) => Made {
  const fact = newFact();
  return (sentence) => {
    const { facts } = sentence.wording;
    const made = facts[fact] as Made | undefined;
    if (made !== undefined) return made;
    const fresh = make(sentence);
    facts[fact] = fresh;
    return fresh;
  };
}
