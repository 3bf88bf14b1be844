/** A text as part of a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Finds a name, in capitals or not, or its abbreviation as it is, where they are no part of another word. */
export function namePattern(name: string, abbreviation?: string): RegExp {
  const short = abbreviation ? `|(?-i:${escaped(abbreviation)})` : "";
  return wholeWords(`${escaped(name)}${short}`);
}

/** Finds one of the forms that a pattern gives, where it is no part of another word. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu");
}

/** The words of a text; a value that is put in counts as one. */
export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-zÀ-ÿ\d\ue000]+(?:[-’'][A-Za-zÀ-ÿ\d]+)*/g) ?? [];
}
