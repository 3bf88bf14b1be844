import type { FigureGraph } from "../../figures/graph.ts";
import type { TableSet } from "../../tables/table-set.ts";

/** What a chart is made from: the tables of the same opsteller and year. */
export interface ChartContext {
  tables: TableSet;
  graph: FigureGraph;
  /** Year for which the figures hold. */
  year: number;
}
