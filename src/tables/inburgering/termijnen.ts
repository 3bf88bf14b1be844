import type { NumberFigure } from "../../figures/figure.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { withoutRemark } from "../remarks.ts";
import { row } from "../row.ts";
import type { Cell, Table } from "../table.ts";
import { figureWithUnit, missing, text } from "../table.ts";
import { againstLimit } from "../term.ts";
import { citedSources, entry, type TableContext, whereabouts } from "./context.ts";

/** For whom a term holds: those who are no asielstatushouder are one group, as in the other tables. */
function whomOf({ dataset }: TableContext, doelgroep: string | undefined): string | undefined {
  if (doelgroep === undefined) return undefined;
  return doelgroep === "asiel" ? entry(dataset.landelijk.doelgroepen, doelgroep).naam : "Gezins- en overige migranten";
}

/** The length of a term; a term without length is at once. */
const lengthCell = (own: NumberFigure): Cell => (own.value.eq(0) ? text("direct") : figureWithUnit(own));

/** The legal limit of a term, without the text of the law, and in words whether the term fits in it. */
function limitCells({ graph }: TableContext, own: NumberFigure, wet: string | undefined): [Cell, Cell] {
  if (!wet || !graph.has(`wet.${wet}`)) return [missing("geen"), missing("n.v.t.")];
  const limit = graph.number(`wet.${wet}`);
  return [withoutRemark(figureWithUnit(limit)), text(againstLimit(own, limit))];
}

/** The local terms: when each starts, how long it is, and whether it fits within what the law allows. */
export function termijnen(context: TableContext): Table | undefined {
  const { termijnen: file } = context.opsteller;
  if (!file) return undefined;
  const columns = [
    words("begint", "Begint bij"),
    words("lengte", "Lengte"),
    words("wettelijk", "Wettelijke termijn"),
    words("oordeel", "Past dat?"),
  ];
  const rows = file.termijnen.map(({ id, naam, anker, wet, doelgroep }) => {
    const own = context.graph.number(`termijn.${id}`);
    const detail = whomOf(context, doelgroep);
    return row(id, naam, [text(anker), lengthCell(own), ...limitCells(context, own, wet)], { detail });
  });
  return buildTable({
    id: "termijnen",
    title: `Termijnen ${whereabouts(context)}`,
    stub: "Termijn",
    ...withoutEmptyColumns(columns, rows),
    sources: citedSources(context, file, file.termijnen),
  });
}
