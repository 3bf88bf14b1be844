import { buildTable } from "../build-table.ts";
import { euros, numbers, percents } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { row, total } from "../row.ts";
import { shownCell } from "../shown.ts";
import type { Cell, Row, Table } from "../table.ts";
import { missing } from "../table.ts";
import { whole } from "../whole.ts";
import { citedSources, figureCell, leerrouteNaam, type TableContext, whereabouts } from "./context.ts";
import { suppliers } from "./suppliers.ts";

const columns = [
  percents("aandeel", "Aandeel"),
  numbers("personen", "Personen"),
  numbers("personen-landelijk", "Personen bij landelijke verdeling"),
  euros("prijs", "Prijs per persoon"),
];

/** The national shares say nothing new where they give the same people. */
function withoutRepeatedShares(rows: readonly Row[]): Row[] {
  const isRepeated = rows.every(
    ({ cells: [, local = missing(), national = missing()] }) => shownCell(local) === shownCell(national),
  );
  if (!isRepeated) return [...rows];
  return rows.map((each) => ({ ...each, cells: each.cells.map((cell, index) => (index === 2 ? missing() : cell)) }));
}

/** How many people follow which leerroute, with the price where it is known. */
export function personenPerLeerroute(context: TableContext): Table | undefined {
  const { graph, year } = context;
  const { leerroutes: file } = context.opsteller;
  const routes = file?.jaren.find(({ jaar }) => jaar === year)?.routes ?? [];
  if (!file || !routes.some(({ leerroute }) => graph.has(`personen.${year}.${leerroute}`))) return undefined;
  const rows = routes.map((route) =>
    row(
      route.leerroute,
      leerrouteNaam(context, route.leerroute),
      columns.map(({ id }) => figureCell(context, `${id}.${year}.${route.leerroute}`)),
      { detail: suppliers(context, route) },
    ),
  );
  const totals: Cell[] = [
    whole(rows.map(({ cells }) => cells[0])),
    figureCell(context, `personen.${year}.totaal`),
    figureCell(context, `personen.${year}.totaal`),
    figureCell(context, `prijs.${year}.gewogen`, "n.v.t."),
  ];
  const header = graph.has(`prijs.${year}.gewogen`) ? "Totaal, gewogen prijs" : "Totaal";
  return buildTable({
    id: `personen-per-leerroute-${year}`,
    title: `Asielstatushouders per leerroute ${whereabouts(context)} in ${year}`,
    year,
    stub: "Leerroute",
    ...withoutEmptyColumns(columns, [...withoutRepeatedShares(rows), total(header, totals)]),
    notes: [file.opmerking, "Personen zijn afgerond met de methode van de grootste resten, zodat het totaal klopt."],
    sources: citedSources(context, file),
  });
}
