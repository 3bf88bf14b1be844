/** Words in a text, for the reading time; signs that stand alone are none. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
