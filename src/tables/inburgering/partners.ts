import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { text } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

const kinds = {
  rijk: "Rijk",
  uitvoering: "uitvoering",
  taalaanbieder: "taalaanbieder",
  maatschappelijk: "maatschappelijke organisatie",
  regio: "regio",
  kennis: "kennis en ondersteuning",
  advies: "advies",
};

/** With whom the opsteller works, and what each of them does. */
export function partners(context: TableContext): Table | undefined {
  const { partners: file, opsteller } = context.opsteller;
  if (!file) return undefined;
  return buildTable({
    id: "partners",
    title: `Samenwerkingspartners van ${opsteller.korte_naam}`,
    stub: "Partner",
    columns: [words("rol", "Rol"), words("soort", "Soort")],
    rows: file.partners.map(({ id, naam, rol, soort }) => row(id, naam, [text(rol), text(kinds[soort])])),
    notes: [file.opmerking],
    sources: citedSources(context, file, file.partners),
  });
}
