import type { Chart } from "../charts/chart.ts";
import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { Table } from "../tables/table.ts";
import { comparisons } from "./comparisons.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import { planOf } from "./wat-als/plan-of.ts";

/** What the page of an author shows besides its documents. */
export interface OpstellerPage {
  /** Of which the key figures stand on top. */
  latest: DocumentGegevens | undefined;
  charts: readonly Chart[];
  planning: Table | undefined;
  /** Of which its figures can be compared with those of others. */
  years: readonly number[];
  hasFeed: boolean;
  canCalculate: boolean;
}

/** The first charts tell most; the others stand in the documents. */
const mostCharts = 4;

/** What there is to show of an author. */
export function opstellerPage(publication: Publication, opsteller: PublishedOpsteller): OpstellerPage {
  const { dataset } = publication;
  const { documenten } = opsteller.gegevens;
  const latest = documenten.at(-1);
  const charts = latest && opsteller.charts(latest.jaar);
  return {
    latest,
    charts: charts
      ? charts
          .ids()
          .flatMap((id) => charts.get(id) ?? [])
          .slice(0, mostCharts)
      : [],
    planning: opsteller.allTables().find(({ id }) => id === "planning"),
    years: comparisons(publication).flatMap(({ year, authors }) =>
      authors.some(({ id }) => id === opsteller.id) ? [year] : [],
    ),
    // Ids of a feed must be in full.
    hasFeed: dataset.landelijk.site.adres !== undefined && documenten.length > 0,
    canCalculate: planOf(dataset, opsteller) !== undefined,
  };
}
