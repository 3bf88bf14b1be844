import type { Sentence } from "./text.ts";

const source = /\b(?:bron|notitie|brief|plan van toen|noemt|noemde|schrijft|schreef)\b/i;

/** A note that tells what the source said repeats its words and numbers, and does not use them. */
export function retells({ passage, words }: Sentence): boolean {
  return passage.kind === "noot" && (source.test(words) || source.test(passage.words));
}
