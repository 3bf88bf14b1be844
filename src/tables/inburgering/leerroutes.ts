import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Cell, Row, Table } from "../table.ts";
import { answer, missing, text } from "../table.ts";
import { citedSources, figureCell, type TableContext, whereabouts } from "./context.ts";
import { suppliers } from "./suppliers.ts";

type Jaar = NonNullable<OpstellerGegevens["leerroutes"]>["jaren"][number];

function localRows(context: TableContext, routeIds: readonly string[], local: Jaar): Row[] {
  const { jaar, routes } = local;
  const hasPrice = routeIds.some((id) => context.graph.has(`prijs.${jaar}.${id}`));
  const isContracted = routes.every(({ aanbieders = [] }) => aanbieders.length > 0);
  const header = isContracted ? "Aanbieders" : "Aanbieders, of stand van de inkoop";
  const supplierCells = routeIds.map((id): Cell => {
    const names = suppliers(context, routes.find(({ leerroute }) => leerroute === id) ?? {});
    return names ? text(names) : missing("nog niet bekend");
  });
  return [
    ...(hasPrice
      ? [
          row(
            "prijs",
            `Prijs per persoon in ${jaar}, €`,
            routeIds.map((id) => figureCell(context, `prijs.${jaar}.${id}`)),
          ),
        ]
      : []),
    ...(supplierCells.some(({ kind }) => kind === "text") ? [row("aanbieders", header, supplierCells)] : []),
  ];
}

/** The three routes side by side; the local price and suppliers below what the law says. */
export function leerroutes(context: TableContext): Table | undefined {
  const { bron, leerroutes: routes } = context.dataset.landelijk.leerroutes;
  const { leerroutes: file } = context.opsteller;
  const local = file?.jaren.find(({ jaar }) => jaar === context.year);
  const property = (id: "voor_wie" | "doel" | "niveau" | "omvang" | "afsluiting" | "wisselen", header: string): Row =>
    row(
      id.replace("_", "-"),
      header,
      routes.map((route) => text(route[id])),
    );
  const national = [
    property("voor_wie", "Voor wie"),
    property("doel", "Doel"),
    property("niveau", "Taalniveau"),
    property("omvang", "Omvang"),
    row(
      "map",
      "Module Arbeidsmarkt en Participatie",
      routes.map((route) => answer(route.map)),
    ),
    property("afsluiting", "Afsluiting"),
    property("wisselen", "Wisselen van route"),
  ];
  const own = local
    ? localRows(
        context,
        routes.map(({ id }) => id),
        local,
      )
    : [];
  return buildTable({
    id: own.length > 0 ? `leerroutes-${context.year}` : "leerroutes",
    title:
      own.length > 0
        ? `De leerroutes ${whereabouts(context)} in ${context.year}`
        : "De leerroutes in de Wet inburgering 2021",
    year: own.length > 0 ? context.year : undefined,
    stub: "Kenmerk",
    columns: routes.map(({ id, naam }) => words(id, naam)),
    rows: [...national, ...own],
    sources: [...citedSources(context, { bron }), ...(file && own.length > 0 ? citedSources(context, file) : [])],
  });
}
