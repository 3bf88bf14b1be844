import type { ChartSet } from "../charts/chart.ts";
import { chartsOf } from "../charts/inburgering/charts.ts";
import type { Dataset, DocumentGegevens, OpstellerGegevens } from "../dataset/inburgering/dataset.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { FigureGraph } from "../figures/graph.ts";
import { figuresOf } from "../figures/inburgering/figures.ts";
import { forLatest } from "../for-latest.ts";
import { tablesOf } from "../tables/inburgering/tables.ts";
import type { Table } from "../tables/table.ts";
import type { TableSet } from "../tables/table-set.ts";
import { findDocument } from "./chain.ts";

/** An author with everything that is made from its data. */
export interface PublishedOpsteller {
  id: string;
  gegevens: OpstellerGegevens;
  figures: FigureGraph;
  /** The tables with the figures of one year. */
  tables(year: number): TableSet;
  /** The charts of those tables. */
  charts(year: number): ChartSet;
  /** The tables of every year that a document is about, each once; without documents, of the years of the facts. */
  allTables(): readonly Table[];
  /** A document by its reference, of this author or of another. */
  documentOf(reference: string | undefined): DocumentGegevens | undefined;
}

/** The tables and charts of an author, by the year of their figures. */
const setsByYear = forLatest((_: FigureGraph) => new Map<number, { tables: TableSet; charts: ChartSet }>());

/** Figures and tables of one author; no value when a figure cannot be computed. */
export function publishOpsteller(
  dataset: Dataset,
  gegevens: OpstellerGegevens,
): { value?: PublishedOpsteller; diagnostics: Diagnostic[] } {
  const { value: figures, diagnostics } = figuresOf(dataset, gegevens);
  if (!figures) return { diagnostics };
  const setsOf = (year: number) => {
    const sets = setsByYear(figures);
    const known = sets.get(year);
    if (known) return known;
    const tables = tablesOf(dataset, gegevens, figures, year);
    const made = { tables, charts: chartsOf({ tables, graph: figures, year }) };
    sets.set(year, made);
    return made;
  };
  const tables = (year: number): TableSet => setsOf(year).tables;
  const value: PublishedOpsteller = {
    id: gegevens.id,
    gegevens,
    figures,
    tables,
    charts: (year) => setsOf(year).charts,
    allTables() {
      const found = yearsOf(gegevens, dataset).flatMap((year) => {
        const set = tables(year);
        return set.ids().flatMap((id) => set.get(id) ?? []);
      });
      return [...new Map(found.map((table) => [table.id, table])).values()];
    },
    documentOf: (reference) =>
      reference === undefined ? undefined : findDocument(dataset.opstellers, gegevens.id, reference),
  };
  return { value, diagnostics };
}

/** Most tables are of no year, so an author of whom nothing is dated has them too: as of the last norm amounts. */
function yearsOf({ documenten, begrotingen, instroom }: OpstellerGegevens, { landelijk }: Dataset): number[] {
  const facts = [...begrotingen, ...(instroom?.jaren ?? [])];
  const dated = documenten.length > 0 ? documenten : facts;
  return dated.length > 0
    ? [...new Set(dated.map(({ jaar }) => jaar))]
    : [Math.max(...landelijk.normen.normbedragen.map(({ jaar }) => jaar))];
}
