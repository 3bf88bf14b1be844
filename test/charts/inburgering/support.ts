import type { Chart, ChartSet } from "../../../src/charts/chart.ts";
import { chartsOf } from "../../../src/charts/inburgering/charts.ts";
import { FigureBook } from "../../../src/figures/graph.ts";
import type { Row, Table } from "../../../src/tables/table.ts";
import { lazyTables } from "../../../src/tables/table-set.ts";
import { graphOf, tablesFor } from "../../tables/support/real.ts";

/** The charts of an opsteller of this project. */
export function chartsFor(opsteller: string, year: number): ChartSet {
  return chartsOf({ tables: tablesFor(opsteller, year), graph: graphOf(opsteller), year });
}

/** One of them, which must be there. */
export function chartOf(opsteller: string, year: number, id: string): Chart {
  const chart = chartsFor(opsteller, year).get(id);
  if (!chart) throw new Error(`${opsteller} has no chart ${id}`);
  return chart;
}

export const tableWith = (columns: readonly string[], rows: readonly Row[]): Table => ({
  id: "proef",
  title: "Proef",
  stub: "Wat",
  columns: columns.map((id) => ({ id, header: id, numeric: true })),
  rows,
  notes: [],
  sources: [],
  wide: false,
});

/** The charts that can be made of one table alone. */
export function chartsOfTable(id: string, table: Table): ChartSet {
  return chartsOf({ tables: lazyTables(new Map([[id, () => table]])), graph: new FigureBook(), year: 2022 });
}
