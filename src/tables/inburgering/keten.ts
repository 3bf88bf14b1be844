import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { group, row } from "../row.ts";
import type { Table } from "../table.ts";
import { answer } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

/** What the gemeente does in each link of the chain, and for whom. */
export function keten(context: TableContext): Table | undefined {
  const { keten: file } = context.dataset.landelijk;
  const cell = (value: "ja" | "nee", condition?: string) => answer(value, value === "ja" ? condition : undefined);
  return buildTable({
    id: "keten",
    title: "De inburgeringsketen: wat de gemeente doet en voor wie",
    stub: "Schakel en actie",
    columns: [words("asiel", "Asielstatushouders"), words("gezin", "Gezins- en overige migranten")],
    rows: file.schakels.flatMap((schakel) => [
      group(schakel.id, schakel.naam, schakel.rol_gemeente),
      ...schakel.stappen.map(({ actie, asiel, gezin, voorwaarde }, index) =>
        row(`${schakel.id}-${index + 1}`, actie, [cell(asiel, voorwaarde), cell(gezin, voorwaarde)]),
      ),
    ]),
    notes: [file.opmerking],
    sources: citedSources(
      context,
      file,
      file.schakels.flatMap(({ stappen }) => stappen),
    ),
  });
}
