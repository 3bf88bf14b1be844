import { addressParts } from "./address-parts.ts";
import { hyphenate } from "./hyphenate.ts";

/** A text as paper sets it: the letters of each word, of one that may be broken those of each of its parts. */
export type WrappedText = readonly (readonly number[])[];

/** Every date stays on one line. */
const date = /\b\d{1,2} \p{L}+ \d{4}\b/gu;
/** A hyphen in a shorter word is no place to break it: `B1-route`. */
const shortWord = 12;

/** The parts in which the words of a text may come apart at the end of a line, each with the hyphen that it then has. */
export function wrappedText(text: string): WrappedText {
  return text
    .replace(date, (words) => words.replaceAll(" ", "_"))
    .split(/\s+/)
    .map((word) => partsOf(word).map(({ length }) => length));
}

function partsOf(word: string): string[] {
  const parts = addressParts(word);
  if (parts.length > 1 || word.length <= shortWord) return parts;
  return hyphenate(word)
    .replaceAll("\u00ad", "-\u00ad")
    .split(/\u00ad|(?<=-)(?!\u00ad)/u);
}

/** About how many lines a text takes in a column with room for so many letters. */
export function linesOf(text: WrappedText, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text) {
    const whole = word.reduce((sum, part) => sum + part, 0);
    const fits = used > 0 && used + 1 + whole <= width;
    for (const [index, part] of (fits ? [whole] : word).entries()) {
      const space = used > 0 && index === 0 ? 1 : 0;
      if (used > 0 && used + space + part > width) {
        lines++;
        used = part;
      } else used += space + part;
    }
  }
  return lines;
}
