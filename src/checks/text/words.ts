/** A text as part of a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** The words of a text; a value that is put in counts as one. */
export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-zÀ-ÿ\d\ue000]+(?:[-’'][A-Za-zÀ-ÿ\d]+)*/g) ?? [];
}
