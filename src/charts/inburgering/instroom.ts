import { formatBare } from "../../figures/format.ts";
import { formatList } from "../../notation.ts";
import { layerOf } from "../../status.ts";
import type { Chart } from "../chart.ts";
import { numberIn } from "../from-table.ts";
import type { ChartContext } from "./context.ts";

/** Who comes, year by year; a single year is no course. */
export function instroom({ tables }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("instroom");
  if (!table) return undefined;
  const bars = table.rows.flatMap((row) => {
    const value = numberIn(table, row, "plichtigen");
    if (!value) return [];
    const isSure = layerOf(value.status) === "gerealiseerd";
    return [{ label: row.header, value, fill: isSure ? ("vol" as const) : ("raming" as const), remark: value.status }];
  });
  const [first] = bars;
  const last = bars.at(-1);
  if (bars.length < 2 || !first || !last) return undefined;
  const inOrder = bars.map(({ value }) => value).sort((a, b) => a.value.cmp(b.value));
  const [least, most] = [inOrder[0], inOrder.at(-1)].map((value) => (value ? formatBare(value) : ""));
  const years = bars.map(({ label, value, remark }) => `${label} ${formatBare(value)} (${remark})`);
  return {
    title:
      least === most
        ? `De instroom is in elk jaar ${most} asielstatushouders met inburgeringsplicht`
        : `De instroom ligt tussen ${least} en ${most} asielstatushouders per jaar`,
    description: `Kolommen met het aantal asielstatushouders met inburgeringsplicht per jaar: ${formatList(years)}.`,
    picture: { kind: "kolommen", bars },
    table,
    tableId: "instroom",
    note: bars.every(({ fill }) => fill === "raming")
      ? "Alle aantallen zijn een raming of aanname; daarom hebben de kolommen een streepjesrand."
      : "Een volle kolom is geteld; een kolom met een streepjesrand is een raming of aanname.",
  };
}
