import { months } from "../../notation.ts";

const written = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${months.join("|")})\\s+((?:19|20)\\d\\d)`, "gi");

/** The whole dates in a text, as yyyy-mm-dd, with the index at which they stand. */
export function datesIn(words: string): { date: string; index: number; written: string }[] {
  return [...words.matchAll(written)].map((match) => {
    const month = months.indexOf((match[2] as string).toLowerCase()) + 1;
    const two = (value: number): string => String(value).padStart(2, "0");
    return { date: `${match[3]}-${two(month)}-${two(Number(match[1]))}`, index: match.index, written: match[0] };
  });
}
