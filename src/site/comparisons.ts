import {
  type ComparedAuthor,
  type Comparison,
  comparableYears,
  comparisonOf,
} from "../tables/inburgering/vergelijking.ts";
import type { Publication } from "./publication.ts";

const made = new WeakMap<Publication, readonly Comparison[]>();

/** A comparison for each year in which at least two opstellers have figures of the same kind, the latest first. */
export function comparisons(publication: Publication): readonly Comparison[] {
  const known = made.get(publication) ?? compare(publication);
  made.set(publication, known);
  return known;
}

function compare({ opstellers, dataset }: Publication): Comparison[] {
  const authors: ComparedAuthor[] = opstellers.map(({ id, gegevens, figures }) => ({ id, gegevens, figures }));
  const routes = dataset.landelijk.leerroutes.leerroutes;
  return comparableYears(authors).flatMap((year) => comparisonOf(authors, year, routes) ?? []);
}
