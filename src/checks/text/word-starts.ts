/**
 * Tells quickly whether a sentence may hold one of these words: by the first letters of its words, without running a
 * pattern. Small and capital letters count as one.
 */
export function wordStarts(words: Iterable<string>): (sentence: string) => boolean {
  const prefixes = new Map<number, string[]>();
  for (const word of words) {
    const key = keyAt(word, 0);
    prefixes.set(key, [...(prefixes.get(key) ?? []), word.slice(0, 8).toLowerCase()]);
  }
  return (sentence) => {
    let inWord = false;
    for (let at = 0; at < sentence.length; at++) {
      const isLetter = isWordCode(sentence.charCodeAt(at));
      const near = isLetter && !inWord ? prefixes.get(keyAt(sentence, at)) : undefined;
      if (near?.some((prefix) => sentence.slice(at, at + prefix.length).toLowerCase() === prefix)) return true;
      inWord = isLetter;
    }
    return false;
  };
}

function keyAt(text: string, at: number): number {
  return (
    (small(text.charCodeAt(at)) * 65_536 + small(text.charCodeAt(at + 1) || 0)) * 65_536 +
    small(text.charCodeAt(at + 2) || 0)
  );
}

const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 191;
}
