import { formatList } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { euros, percents } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { row, total } from "../row.ts";
import type { Cell, Table } from "../table.ts";
import { citedSources, figureCell, gemeenteNaam, type TableContext } from "./context.ts";

/** What each gemeente receives over the years and how much that grows; neighbours stand below the members. */
export function meerjaren(context: TableContext): Table | undefined {
  const { opsteller, begrotingen } = context.opsteller;
  const files = begrotingen.filter(({ middelen = [] }) => middelen.length > 0).sort((a, b) => a.jaar - b.jaar);
  if (files.length < 2) return undefined;
  const years = files.map(({ jaar }) => jaar);
  const { leden, buurgemeenten = [] } = opsteller;
  const cells = (amount: string, growth: string): Cell[] =>
    years.flatMap((year, index) => [
      figureCell(context, `middelen.${year}.${amount}`),
      ...(index > 0 ? [figureCell(context, `index.${year}.${growth}`)] : []),
    ]);
  const rows = [...leden, ...buurgemeenten].map((id) =>
    row(id, gemeenteNaam(context, id), cells(id, id), {
      detail: buurgemeenten.includes(id) ? "buurgemeente, ter vergelijking" : undefined,
    }),
  );
  const together = buurgemeenten.length > 0 ? "samen" : "totaal";
  const whose = buurgemeenten.length > 0 ? `${opsteller.korte_naam} en buurgemeenten` : opsteller.korte_naam;
  const columns = years.flatMap((year, index) => [
    euros(`jaar-${year}`, String(year)),
    ...(index > 0 ? [percents(`groei-${year}`, `Groei ten opzichte van ${year - 1}`)] : []),
  ]);
  const all = rows.length > 1 ? [...rows, total("Samen", cells(together, together))] : rows;
  return buildTable({
    id: "meerjaren",
    title: `Middelen van het Rijk voor de uitvoering bij ${whose} in ${formatList(years.map(String))}`,
    stub: "Gemeente",
    ...withoutEmptyColumns(columns, all),
    sources: files.flatMap((file) => citedSources(context, file)),
  });
}
