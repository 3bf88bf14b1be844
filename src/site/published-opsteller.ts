import type { Dataset, DocumentGegevens, OpstellerGegevens } from "../dataset/inburgering/dataset.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { FigureGraph } from "../figures/graph.ts";
import { figuresOf } from "../figures/inburgering/figures.ts";
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
  /** The tables of every year that a document is about, each once. */
  allTables(): readonly Table[];
  /** A document by its reference, of this author or of another. */
  documentOf(reference: string | undefined): DocumentGegevens | undefined;
}

/** Figures and tables of one author; no value when a figure cannot be computed. */
export function publishOpsteller(
  dataset: Dataset,
  gegevens: OpstellerGegevens,
): { value?: PublishedOpsteller; diagnostics: Diagnostic[] } {
  const { value: figures, diagnostics } = figuresOf(dataset, gegevens);
  if (!figures) return { diagnostics };
  const sets = new Map<number, TableSet>();
  const tables = (year: number): TableSet => {
    const known = sets.get(year) ?? tablesOf(dataset, gegevens, figures, year);
    sets.set(year, known);
    return known;
  };
  const value: PublishedOpsteller = {
    id: gegevens.id,
    gegevens,
    figures,
    tables,
    allTables() {
      const years = new Set(gegevens.documenten.map(({ jaar }) => jaar));
      const found = [...years].flatMap((year) =>
        tables(year)
          .ids()
          .flatMap((id) => tables(year).get(id) ?? []),
      );
      return [...new Map(found.map((table) => [table.id, table])).values()];
    },
    documentOf: (reference) =>
      reference === undefined ? undefined : findDocument(dataset.opstellers, gegevens.id, reference),
  };
  return { value, diagnostics };
}
