import type { Chart } from "../../../src/charts/chart.ts";
import type { NumberFigure } from "../../../src/figures/figure.ts";
import { buildTable } from "./table.ts";

/** A chart of one bar, enough to be numbered and referred to. */
export function buildChart(tableId: string, value: NumberFigure): Omit<Chart, "id"> {
  return {
    title: `Figuur van ${tableId}`,
    description: "Eén staaf.",
    picture: { kind: "staven", bars: [{ label: "Een", value, fill: "vol" }] },
    table: buildTable(tableId, value),
    tableId,
  };
}
