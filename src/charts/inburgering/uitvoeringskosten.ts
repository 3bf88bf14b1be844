import { formatBare, formatFigure } from "../../figures/format.ts";
import { formatList } from "../../notation.ts";
import type { Bar, Chart } from "../chart.ts";
import { numberIn } from "../from-table.ts";
import type { ChartContext } from "./context.ts";

/** How the costs of the uitvoering add up, post by post. */
export function uitvoeringskosten({ tables }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("uitvoeringskosten");
  if (!table) return undefined;
  const parts = table.rows.flatMap((row): (Bar & { share?: string })[] => {
    const value = numberIn(table, row, "bedrag");
    if (!value || row.kind === "totaal") return [];
    const share = numberIn(table, row, "aandeel");
    const fill = row.kind === "stelpost" ? "stelpost" : "vol";
    return [{ label: row.header, value, fill, ...(share && { share: formatFigure(share) }) }];
  });
  const sum = table.rows.find(({ kind }) => kind === "totaal");
  const total = sum && numberIn(table, sum, "bedrag");
  const [largest] = [...parts].sort((a, b) => b.value.value.cmp(a.value.value));
  if (!total || parts.length < 2 || !largest) return undefined;
  const said = parts.map(({ label, value }) => `${label} € ${formatBare(value)}`);
  const part = largest.share ? `: ${largest.share} van de kosten` : "";
  return {
    title: `De grootste post is ‘${largest.label}’${part}`,
    description: `Opbouw van de uitvoeringskosten: ${formatList(said)}. Samen ${formatFigure(total)}.`,
    picture: {
      kind: "opbouw",
      bars: parts.map(({ share: _, ...bar }) => bar),
      total: { label: "Totaal", value: total, fill: "totaal" },
    },
    table,
    tableId: "uitvoeringskosten",
    ...(parts.some(({ fill }) => fill === "stelpost") && { note: "Gearceerd is de stelpost: geld zonder bestemming." }),
  };
}
