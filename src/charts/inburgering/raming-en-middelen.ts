import { formatFigure } from "../../figures/format.ts";
import type { Chart } from "../chart.ts";
import { numberIn } from "../from-table.ts";
import type { ChartContext } from "./context.ts";

/** Do the middelen cover the costs? Without the stelpost, which fills the difference by definition. */
export function ramingEnMiddelen({ tables }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("raming-en-middelen");
  const amountOf = (id: string) => {
    const row = table?.rows.find((each) => each.id === id);
    return table && row && numberIn(table, row, "bedrag");
  };
  const [income, left] = [amountOf("middelen"), amountOf("saldo")];
  const withoutStelpost = amountOf("zonder-stelpost");
  const costs = withoutStelpost ?? amountOf("totaal");
  if (!table || !income || !left || !costs) return undefined;
  const amount = formatFigure({ ...left, value: left.value.abs() });
  const isShort = left.value.lt(0);
  const costsName = withoutStelpost ? "Kosten zonder stelpost" : "Kosten";
  const finding = isShort
    ? `De kosten zijn ${amount} hoger dan de middelen van het Rijk`
    : left.value.eq(0)
      ? "Kosten en middelen van het Rijk zijn gelijk"
      : `Van de middelen van het Rijk blijft ${amount} over${withoutStelpost ? " voor de stelpost" : ""}`;
  return {
    title: finding,
    description: `Twee staven: ${costsName.toLowerCase()} ${formatFigure(costs)} en middelen van het Rijk ${formatFigure(income)}. ${finding}.`,
    picture: {
      kind: "dekking",
      costs: { label: costsName, value: costs, fill: "vol" },
      income: { label: "Middelen van het Rijk", value: income, fill: "totaal" },
      left,
      leftLabel: isShort ? "Tekort" : withoutStelpost ? "Stelpost" : "Over",
    },
    table,
    tableId: "raming-en-middelen",
  };
}
