/**
 * Tells quickly whether a sentence may hold one of these words: by the first three letters of its words, without making
 * a string or running a pattern. Small and capital letters count as one.
 */
export function wordStarts(words: Iterable<string>): (sentence: string) => boolean {
  const keys = new Set<number>();
  for (const word of words) keys.add(keyAt(word, 0));
  return (sentence) => {
    let inWord = false;
    for (let at = 0; at < sentence.length; at++) {
      const isLetter = isWordCode(sentence.charCodeAt(at));
      if (isLetter && !inWord && keys.has(keyAt(sentence, at))) return true;
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
