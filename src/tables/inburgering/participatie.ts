import { buildTable } from "../build-table.ts";
import { euros } from "../column.ts";
import { withoutRemark } from "../remarks.ts";
import { row, total } from "../row.ts";
import type { Cell, Table } from "../table.ts";
import { missing } from "../table.ts";
import { citedSources, figureCell, gemeenteNaam, type TableContext, whereabouts } from "./context.ts";
import { ofYear } from "./of-year.ts";

/** What the instruments that have a price cost per person in each gemeente, with the total. */
export function participatie(context: TableContext): Table | undefined {
  const { participatie: files, opsteller } = context.opsteller;
  const file = ofYear(files, context.year);
  if (!file) return undefined;
  const year = file.jaar;
  const { leden } = opsteller;
  const priced = file.instrumenten.filter(({ prijs }) => prijs);
  const rows = priced.map(({ id, naam, gemeenten }) =>
    row(
      id,
      naam,
      leden.map(
        (lid): Cell => (gemeenten.includes(lid) ? figureCell(context, `instrument.${year}.${id}`) : missing("n.v.t.")),
      ),
    ),
  );
  if (rows.length === 0) return undefined;
  return buildTable({
    id: `participatie-${year}`,
    title: `Prijs van de instrumenten voor participatie ${whereabouts(context)} in ${year}, per persoon`,
    year,
    stub: "Instrument",
    columns: leden.map((lid) => euros(lid, gemeenteNaam(context, lid))),
    rows: [
      ...rows,
      total(
        "Totaal per persoon",
        // Its remark lists what is not counted; the rows above say that one by one.
        leden.map((lid) => withoutRemark(figureCell(context, `participatie.${year}.${lid}`))),
      ),
    ],
    notes: [file.opmerking],
    sources: citedSources(
      context,
      file,
      file.instrumenten.map(({ prijs }) => prijs ?? {}),
    ),
    wide: leden.length > 4,
    sideways: leden.length > 5,
  });
}
