import { formatList, inWords, withCapital } from "../../notation.ts";
import { type Chart, type Level, levels, type Risk } from "../chart.ts";
import { textIn } from "../from-table.ts";
import type { ChartContext } from "./context.ts";

const levelOf = (text: string | undefined): Level | undefined => levels.find((level) => level === text);

/** The risks by chance and impact; those of which one is unknown have no place and are named below, with a high chance said. */
export function risicos({ tables }: ChartContext): Omit<Chart, "id"> | undefined {
  const table = tables.get("risicos");
  if (!table) return undefined;
  const all = table.rows.map((row) => ({
    label: row.header,
    chance: levelOf(textIn(table, row, "kans")),
    impact: levelOf(textIn(table, row, "impact")),
  }));
  const placed = all.flatMap(({ label, chance, impact }): Risk[] =>
    chance && impact ? [{ label, chance, impact }] : [],
  );
  if (placed.length < 2) return undefined;
  const unplaced = all.filter(({ chance, impact }) => !chance || !impact);
  const likely = all.filter(({ chance }) => chance === "hoog").length;
  const said = placed.map(({ label, chance, impact }) => `${label}: kans ${chance}, impact ${impact}`);
  const has = likely === 1 ? "heeft" : "hebben";
  return {
    title:
      likely === 0
        ? "Geen enkel risico heeft een hoge kans"
        : `${withCapital(inWords(likely))} van de ${inWords(all.length)} risico’s ${has} een hoge kans`,
    description: `Vlak van kans tegen impact. ${said.join("; ")}.`,
    picture: { kind: "matrix", risks: placed, chanceName: "kans", impactName: "impact" },
    table,
    tableId: "risicos",
    ...(unplaced.length > 0 && {
      note: `Niet ingetekend, omdat kans of impact nog onbekend is: ${formatList(
        unplaced.map(({ label, chance }) => `‘${label}’${chance === "hoog" ? " (kans hoog)" : ""}`),
      )}.`,
    }),
  };
}
