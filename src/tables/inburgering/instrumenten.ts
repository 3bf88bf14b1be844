import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { list, text } from "../table.ts";
import { citedSources, type TableContext, whereabouts } from "./context.ts";
import { ofYear } from "./of-year.ts";

/** What the instruments for participatie are, from which level of Dutch they suit and what pays them. */
export function instrumenten(context: TableContext): Table | undefined {
  const file = ofYear(context.opsteller.participatie, context.year);
  if (!file) return undefined;
  const year = file.jaar;
  return buildTable({
    id: `instrumenten-${year}`,
    title: `Instrumenten voor participatie ${whereabouts(context)} in ${year}`,
    year,
    stub: "Instrument",
    columns: [words("inhoud", "Inhoud"), words("taalniveau", "Taalniveau"), words("dekking", "Betaald uit")],
    rows: file.instrumenten.map(({ id, naam, inhoud, taalniveau, dekking }) =>
      row(id, naam, [list(inhoud), text(taalniveau), text(dekking)]),
    ),
    sources: citedSources(context, file),
    wide: true,
  });
}
