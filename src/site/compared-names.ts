import { formatList, inWords } from "../notation.ts";

/** More names than these are a number. */
const few = 4;

/** Authors that are compared, or cannot be: by name, or how many there are. */
export function comparedNames(authors: readonly { gegevens: { opsteller: { korte_naam: string } } }[]): string {
  return authors.length <= few
    ? formatList(authors.map(({ gegevens }) => gegevens.opsteller.korte_naam))
    : `${inWords(authors.length)} opstellers`;
}
