import { formatFigure } from "../../figures/format.ts";
import { formatList } from "../../notation.ts";
import type { Bar, Chart } from "../chart.ts";
import { numberIn } from "../from-table.ts";
import type { ChartContext } from "./context.ts";

/** What each gemeente brings in; one gemeente alone needs no picture. */
export function middelen({ tables }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("middelen");
  if (!table) return undefined;
  const bars = table.rows
    .flatMap((row): Bar[] => {
      const value = row.kind === "totaal" ? undefined : numberIn(table, row, "bedrag");
      const share = numberIn(table, row, "aandeel");
      return value ? [{ label: row.header, value, fill: "vol", ...(share && { remark: formatFigure(share) }) }] : [];
    })
    .sort((a, b) => b.value.value.cmp(a.value.value));
  const [most] = bars;
  if (bars.length < 2 || !most || most.value.value.eq(0)) return undefined;
  const said = bars.map(({ label, value, remark }) => `${label} ${formatFigure(value)}${remark ? ` (${remark})` : ""}`);
  return {
    title: `${most.label} ontvangt het meest${most.remark ? `: ${most.remark} van de middelen` : ""}`,
    description: `Staven met de middelen van het Rijk per gemeente: ${formatList(said)}.`,
    picture: { kind: "staven", bars },
    table,
    tableId: "middelen",
  };
}
