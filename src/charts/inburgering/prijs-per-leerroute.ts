import { formatBare, formatFigure } from "../../figures/format.ts";
import { formatList, inSentence } from "../../notation.ts";
import type { Bar, Chart } from "../chart.ts";
import { numberIn } from "../from-table.ts";
import type { ChartContext } from "./context.ts";

function finding(bars: readonly Bar[], above: readonly Bar[]): string {
  const names = above.map(({ label }) => inSentence(label));
  if (names.length === 0) return "Geen leerroute kost meer dan het Rijk vergoedt";
  if (names.length === bars.length) return "Elke leerroute kost meer dan het Rijk vergoedt";
  if (names.length === 1) return `Alleen de ${names[0]} kost meer dan het Rijk vergoedt`;
  return `De ${formatList(names)} kosten meer dan het Rijk vergoedt`;
}

/** What a place in each leerroute costs, against what the Rijk pays for it. */
export function prijsPerLeerroute({ tables, graph, year }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("personen-per-leerroute");
  const normId = `norm.${year}.leerroute`;
  if (!table || !graph.has(normId)) return undefined;
  const norm = graph.number(normId);
  const bars = table.rows.flatMap((row): Bar[] => {
    const value = row.kind === "totaal" ? undefined : numberIn(table, row, "prijs");
    return value ? [{ label: row.header, value, fill: "vol" }] : [];
  });
  if (bars.length < 2) return undefined;
  const above = bars.filter(({ value }) => value.value.gt(norm.value));
  const said = bars.map(({ label, value }) => `${inSentence(label)} ${formatFigure(value)}`);
  return {
    title: finding(bars, above),
    description: `Staven met de prijs per persoon: ${formatList(said)}. Het Rijk vergoedt ${formatFigure(norm)} per persoon.`,
    picture: { kind: "staven", bars, reference: { value: norm, label: `Vergoeding Rijk € ${formatBare(norm)}` } },
    table,
    tableId: "personen-per-leerroute",
    ...(above.length > 0 && { note: "Gearceerd is wat het Rijk niet vergoedt." }),
  };
}
