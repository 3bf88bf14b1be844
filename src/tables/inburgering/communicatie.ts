import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { text } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

/** Who is told what, how, how often and by whom. */
export function communicatie(context: TableContext): Table | undefined {
  const { communicatie: file, opsteller } = context.opsteller;
  if (!file) return undefined;
  return buildTable({
    id: "communicatie",
    title: `Communicatie van ${opsteller.korte_naam}, per doelgroep`,
    stub: "Doelgroep",
    columns: [
      words("boodschap", "Boodschap"),
      words("middel", "Middel"),
      words("frequentie", "Hoe vaak"),
      words("eigenaar", "Eigenaar"),
    ],
    rows: file.middelen.map(({ id, doelgroep, boodschap, middel, frequentie, eigenaar }) =>
      row(id, doelgroep, [text(boodschap), text(middel), text(frequentie), text(eigenaar)]),
    ),
    notes: [file.opmerking],
    sources: citedSources(context, file, file.middelen),
    wide: true,
  });
}
