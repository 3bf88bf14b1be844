import type { Sentence } from "./text.ts";
import { wordMemo } from "./word-memo.ts";

/**
 * Tells quickly whether a sentence may hold one of these words or names, without running a pattern: by the longest word of each
 * name. Small and capital letters count as one.
 */
export function wordStarts(names: Iterable<string>): (sentence: Sentence) => boolean {
  const prefixes = [...new Set([...names].map(tellingWord))];
  const mayStart = wordMemo((word) => {
    // A word with a hyphen may begin with a name, or have one after the hyphen.
    const small = word.toLowerCase();
    return small.split(/[-’']/).some((part) => prefixes.some((prefix) => part.startsWith(prefix)));
  });
  return ({ tokens }) => tokens.some(mayStart);
}

/** Its longest word: `het inburgeringstermijn` is told by its second word. */
function tellingWord(name: string): string {
  const [longest = ""] = name.split(/[^A-Za-zÀ-ÿ\d]+/).sort((a, b) => b.length - a.length);
  return longest.toLowerCase();
}
