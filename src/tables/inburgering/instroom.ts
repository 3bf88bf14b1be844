import { inSentence } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { numbers } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { withPublished } from "../published.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { citedSources, figureCell, type TableContext, whereabouts } from "./context.ts";

const columns = [
  numbers("taakstelling", "Taakstelling"),
  numbers("plichtigen", "Asielstatushouders met inburgeringsplicht"),
  numbers("gezin", "Gezins- en overige migranten"),
  numbers("totaal", "Inburgeraars, totaal"),
  numbers("uitstroom", "Uitstroom"),
];

/** Who comes: per year the target of the Rijk, the inburgeringsplichtigen and the total. */
export function instroom(context: TableContext): Table | undefined {
  const { instroom: file } = context.opsteller;
  if (!file) return undefined;
  const years = [...file.jaren].sort((a, b) => a.jaar - b.jaar);
  const rows = years.map(({ jaar, halfjaar }) =>
    row(
      String(jaar),
      String(jaar),
      columns.map(({ id }) => figureCell(context, `instroom.${jaar}.${id}`)),
      { detail: halfjaar ? "taakstelling van een half jaar, verdubbeld" : undefined },
    ),
  );
  const filled = withoutEmptyColumns(columns, rows);
  return buildTable({
    id: "instroom",
    title: `Instroom van inburgeraars ${whereabouts(context)}, in personen per jaar`,
    stub: "Jaar",
    ...withPublished(filled.columns, filled.rows, "plichtigen"),
    notes: [`Grondslag: ${inSentence(file.grondslag)}`],
    sources: citedSources(context, file),
  });
}
