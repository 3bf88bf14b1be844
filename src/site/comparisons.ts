import { oncePer } from "../once-per.ts";
import {
  type ComparedAuthor,
  type Comparison,
  comparableYears,
  comparisonOf,
} from "../tables/inburgering/vergelijking.ts";
import type { Publication } from "./publication.ts";

/** A comparison for each year in which at least two opstellers have figures of the same kind, the latest first. */
export const comparisons = oncePer(({ opstellers, dataset }: Publication): readonly Comparison[] => {
  const authors: ComparedAuthor[] = opstellers.map(({ id, gegevens, figures }) => ({ id, gegevens, figures }));
  const routes = dataset.landelijk.leerroutes.leerroutes;
  return comparableYears(authors).flatMap((year) => comparisonOf(authors, year, routes) ?? []);
});
