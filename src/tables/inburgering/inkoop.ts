import { date } from "../../calendar.ts";
import { formatDate } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { list, missing, text } from "../table.ts";
import { citedSources, partnerNaam, type TableContext, whereabouts } from "./context.ts";

/** Per part of the offer: done by the gemeente itself or bought, on which scale, by whom, and how far it is. */
export function inkoop(context: TableContext): Table | undefined {
  const { inkoop: file } = context.opsteller;
  if (!file) return undefined;
  const columns = [
    words("keuze", "Zelf doen of inkopen"),
    words("schaal", "Schaal"),
    words("partner", "Partijen"),
    words("stand", "Stand"),
    words("klaar-op", "Klaar op"),
  ];
  const rows = file.onderdelen.map(({ id, naam, keuze, schaal, partner = [], stand, klaar_op }) =>
    row(id, naam, [
      text(keuze),
      text(schaal),
      partner.length > 0 ? list(partner.map((each) => partnerNaam(context, each))) : missing("nog niet bekend"),
      text(stand),
      klaar_op ? text(formatDate(date(klaar_op))) : missing("geen datum"),
    ]),
  );
  return buildTable({
    id: "inkoop",
    title: `Zelf doen of inkopen ${whereabouts(context)}, per onderdeel`,
    stub: "Onderdeel",
    ...withoutEmptyColumns(columns, rows),
    notes: [file.opmerking],
    sources: citedSources(context, file, file.onderdelen),
    wide: true,
  });
}
