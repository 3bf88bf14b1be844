import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { oncePer } from "../../once-per.ts";
import type { TypedNumber } from "./numbers.ts";
import type { Sentence } from "./text.ts";
import { escaped } from "./words.ts";

/** The names of an author and its partners that hold a number, such as `Regio 12`; most authors have none. */
const numberedNames = oncePer(({ opsteller, partners }: OpstellerGegevens): { pattern?: RegExp } => {
  const names = [
    opsteller.naam,
    opsteller.korte_naam,
    opsteller.uitvoerder,
    ...(partners?.partners ?? []).map(({ naam }) => naam),
  ];
  const numbered = names.filter((name) => name !== undefined && /\d/.test(name));
  // The longest first, so that `Regio 12-Noord` is not read as `Regio 12`.
  numbered.sort((a, b) => b.length - a.length);
  if (numbered.length === 0) return {};
  return { pattern: new RegExp(`(?<![\\p{L}\\d])(?:${numbered.map(escaped).join("|")})(?![\\p{L}\\d])`, "giu") };
});

/** Whether a number is part of a name of the author who wrote the sentence, and so counts nothing. */
export function inName({ index }: TypedNumber, { words }: Sentence, gegevens: OpstellerGegevens | undefined): boolean {
  const pattern = gegevens && numberedNames(gegevens).pattern;
  if (!pattern) return false;
  for (const match of words.matchAll(pattern)) {
    if (index >= match.index && index < match.index + match[0].length) return true;
  }
  return false;
}
