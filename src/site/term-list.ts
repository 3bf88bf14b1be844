import type { Dataset } from "../dataset/inburgering/dataset.ts";
import { dutchOrder } from "../notation.ts";

/** A term as the glossary shows it. */
export interface ListedTerm {
  id: string;
  term: string;
  /** With its abbreviation: `Persoonlijk plan inburgering en participatie (PIP)`. */
  naam: string;
  uitleg: string;
  /** Of the law, in the version that holds last. */
  artikel?: string;
}

/** The glossary in Dutch order. */
export function termList({ begrippen, wet }: Dataset["landelijk"]): ListedTerm[] {
  return begrippen
    .toSorted((a, b) => dutchOrder(a.term, b.term))
    .map(({ id, term, afkorting, uitleg, wet: feit }) => {
      const artikel = wet.feiten.findLast((each) => each.id === feit)?.artikel;
      const naam = afkorting ? `${term} (${afkorting})` : term;
      return { id, term, naam, uitleg, ...(artikel !== undefined && { artikel }) };
    });
}
