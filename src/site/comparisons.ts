import { oncePer } from "../once-per.ts";
import {
  type ComparedAuthor,
  type Comparison,
  comparableYears,
  comparisonOf,
} from "../tables/inburgering/vergelijking.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** A comparison for each year in which at least two opstellers have figures of the same kind, the latest first. */
export const comparisons = oncePer(({ opstellers, dataset }: Publication): readonly Comparison[] => {
  const authors: ComparedAuthor[] = opstellers.map(({ id, gegevens, figures }) => ({ id, gegevens, figures }));
  const routes = dataset.landelijk.leerroutes.leerroutes;
  return comparableYears(authors).flatMap((year) => comparisonOf(authors, year, routes) ?? []);
});

/** The comparison of one year, and the authors that have nothing to compare in it. @throws RangeError when there is none */
export function comparisonIn(
  publication: Publication,
  year: string | undefined,
): { comparison: Comparison; absent: readonly PublishedOpsteller[] } {
  const comparison = comparisons(publication).find((each) => String(each.year) === year);
  if (!comparison) throw new RangeError(`there is no comparison of ${year}`);
  const present = new Set(comparison.authors.map(({ id }) => id));
  return { comparison, absent: publication.opstellers.filter(({ id }) => !present.has(id)) };
}
