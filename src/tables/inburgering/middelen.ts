import { buildTable } from "../build-table.ts";
import { euros, percents } from "../column.ts";
import { withPublished } from "../published.ts";
import { row, total } from "../row.ts";
import type { Table } from "../table.ts";
import { whole } from "../whole.ts";
import { citedSources, figureCell, gemeenteNaam, type TableContext } from "./context.ts";
import { ofYear } from "./of-year.ts";

/** What each member receives from the Rijk to carry out the law, and its share. */
export function middelen(context: TableContext): Table | undefined {
  const { year } = context;
  const { opsteller } = context.opsteller;
  const begroting = ofYear(context.opsteller.begrotingen, context.year);
  const amounts = (begroting?.middelen ?? []).filter(({ gemeente }) => opsteller.leden.includes(gemeente));
  if (!begroting) return undefined;
  const isShared = amounts.length > 1;
  const rows = amounts.map(({ gemeente, kostenplaats }) =>
    row(
      gemeente,
      gemeenteNaam(context, gemeente),
      [
        ...(isShared ? [figureCell(context, `middelen.${year}.aandeel.${gemeente}`)] : []),
        figureCell(context, `middelen.${year}.${gemeente}`),
      ],
      { detail: kostenplaats ? `kostenplaats ${kostenplaats}` : undefined },
    ),
  );
  const sum = isShared
    ? [
        total(`${opsteller.korte_naam} samen`, [
          whole(rows.map(({ cells }) => cells[0])),
          figureCell(context, `middelen.${year}.totaal`),
        ]),
      ]
    : [];
  const columns = [...(isShared ? [percents("aandeel", "Aandeel")] : []), euros("bedrag", "Bedrag")];
  return buildTable({
    id: `middelen-${year}`,
    title: `Middelen van het Rijk voor de uitvoering door ${opsteller.korte_naam} in ${year}`,
    year,
    stub: "Gemeente",
    ...withPublished(columns, [...rows, ...sum], "bedrag"),
    notes: [begroting.geldstroom, begroting.opmerking],
    sources: citedSources(context, begroting),
  });
}
