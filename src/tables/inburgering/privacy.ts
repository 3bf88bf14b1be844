import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { text } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

/** At which moments personal data change hands, on which ground and under which agreement. */
export function privacy(context: TableContext): Table | undefined {
  const { privacy: file, opsteller } = context.opsteller;
  if (!file) return undefined;
  return buildTable({
    id: "privacy",
    title: `Wanneer ${opsteller.korte_naam} persoonsgegevens gebruikt of deelt`,
    stub: "Moment",
    columns: [words("gegevens", "Gegevens"), words("grondslag", "Grondslag"), words("afspraak", "Afspraak")],
    rows: file.momenten.map(({ id, moment, gegevens, grondslag, afspraak }) =>
      row(id, moment, [text(gegevens), text(grondslag), text(afspraak)]),
    ),
    notes: [file.opmerking],
    sources: citedSources(context, file, file.momenten),
    wide: true,
  });
}
