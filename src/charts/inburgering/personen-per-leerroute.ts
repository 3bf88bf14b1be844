import { formatBare } from "../../figures/format.ts";
import { formatList, inSentence } from "../../notation.ts";
import type { Bar, Chart } from "../chart.ts";
import { numberIn } from "../from-table.ts";
import type { ChartContext } from "./context.ts";

/** How many people follow which leerroute, beside what the national shares would give. */
export function personenPerLeerroute({ tables }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("personen-per-leerroute");
  if (!table) return undefined;
  const bars = table.rows.flatMap((row): Bar[] => {
    const value = row.kind === "totaal" ? undefined : numberIn(table, row, "personen");
    const compared = numberIn(table, row, "personen-landelijk");
    return value ? [{ label: row.header, value, fill: "vol", ...(compared && { compared }) }] : [];
  });
  const [most] = [...bars].sort((a, b) => b.value.value.cmp(a.value.value));
  if (bars.length < 2 || !most || most.value.value.eq(0)) return undefined;
  const total = table.rows.find(({ kind }) => kind === "totaal");
  const all = total && numberIn(table, total, "personen");
  const said = bars.map(
    ({ label, value, compared }) =>
      `${inSentence(label)} ${formatBare(value)}${compared ? ` (landelijk ${formatBare(compared)})` : ""}`,
  );
  return {
    title: `De meeste mensen volgen de ${inSentence(most.label)}: ${formatBare(most.value)}${all ? ` van de ${formatBare(all)}` : ""}`,
    description: `Staven met het aantal personen per leerroute: ${formatList(said)}.`,
    picture: { kind: "staven", bars, comparedName: "landelijk" },
    table,
    tableId: "personen-per-leerroute",
    ...(bars.some(({ compared }) => compared) && {
      note: "De dunne staaf geldt bij de landelijke verdeling.",
    }),
  };
}
