import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Cell, Table } from "../table.ts";
import { missing, text } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

const level = (value: string): Cell => (value === "onbekend" ? missing() : text(value));

/** What can go wrong and why, how likely and how bad that is, and who does what about it. */
export function risicos(context: TableContext): Table | undefined {
  const { risicos: file, opsteller } = context.opsteller;
  if (!file) return undefined;
  return buildTable({
    id: "risicos",
    title: `Risico’s en maatregelen van ${opsteller.korte_naam}`,
    stub: "Risico",
    columns: [
      words("gevolg", "Gevolg"),
      words("kans", "Kans"),
      words("impact", "Impact"),
      words("maatregel", "Maatregel"),
      words("eigenaar", "Eigenaar"),
    ],
    rows: file.risicos.map(({ id, naam, oorzaak, gevolg, kans, impact, maatregel, eigenaar }) =>
      row(id, naam, [text(gevolg), level(kans), level(impact), text(maatregel), text(eigenaar)], { detail: oorzaak }),
    ),
    notes: [file.opmerking],
    sources: citedSources(context, file, file.risicos),
    wide: true,
  });
}
