/** Shortened words after which a full stop ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:art|bijv|blz|bv|ca|dhr|drs|evt|incl|mevr|mr|nr|o\.a|p|par|resp|t\.a\.v|v\.a|vgl|zgn|[A-Z])\.$/i;

const ending = /[.!?]['’”")]*(?=\s+['‘“"(]*[\p{Lu}\d\ue000])/gu;

/** The sentences of a paragraph, with the index of their first character. */
export function sentencesOf(words: string): { words: string; start: number }[] {
  const found: { words: string; start: number }[] = [];
  let start = 0;
  const add = (end: number): void => {
    const piece = words.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== "") found.push({ words: piece.trim(), start: start + lead });
    start = end;
  };
  for (const match of words.matchAll(ending)) {
    const end = match.index + match[0].length;
    if (!shortened.test(words.slice(start, match.index + 1))) add(end);
  }
  add(words.length);
  return found;
}
