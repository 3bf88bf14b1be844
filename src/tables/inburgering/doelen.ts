import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { list, missing, text } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

/** What the opsteller wants to reach, for whom, and by what that shows. */
export function doelen(context: TableContext): Table | undefined {
  const { doelen: file, opsteller } = context.opsteller;
  if (!file) return undefined;
  const columns = [words("resultaat", "Resultaat"), words("doelgroep", "Voor wie")];
  const rows = file.doelen.map(({ id, naam, resultaat, doelgroep }) =>
    row(id, naam, [
      resultaat ? text(resultaat) : missing("niet bepaald"),
      doelgroep ? text(doelgroep) : missing("niet bepaald"),
    ]),
  );
  return buildTable({
    id: "doelen",
    title: `Doelen van ${opsteller.korte_naam}`,
    stub: "Doel",
    ...withoutEmptyColumns(columns, rows),
    notes: [file.opmerking],
    sources: citedSources(context, file, file.doelen),
  });
}

/** The ways in which the opsteller wants to reach its goals. */
export function strategieen(context: TableContext): Table | undefined {
  const { doelen: file, opsteller } = context.opsteller;
  if (!file?.strategieen) return undefined;
  return buildTable({
    id: "strategieen",
    title: `Strategieën van ${opsteller.korte_naam}`,
    stub: "Strategie",
    columns: [words("omschrijving", "Omschrijving"), words("onderdelen", "Onderdelen")],
    rows: file.strategieen.map(({ id, naam, omschrijving, onderdelen }) =>
      row(id, naam, [text(omschrijving), list(onderdelen)]),
    ),
    sources: citedSources(context, file),
  });
}
