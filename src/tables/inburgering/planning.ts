import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { lateness } from "../lateness.ts";
import { withoutRemark } from "../remarks.ts";
import { row } from "../row.ts";
import type { Cell, Table } from "../table.ts";
import { figure, missing, text } from "../table.ts";
import { citedSources, figureCell, type TableContext } from "./context.ts";

/** The last day on which a milestone may be reached, and how its own date stands against it. */
function latest(context: TableContext, own: Cell, id: string | undefined): [Cell, Cell] {
  const none: [Cell, Cell] = [missing("geen"), missing("n.v.t.")];
  if (!id || own.kind !== "figure" || own.figure.kind !== "date") return none;
  const known = context.graph.resolve(id, context.year);
  const limit = known ? context.graph.get(known) : undefined;
  if (limit?.kind !== "date") return none;
  const isWrong = own.figure.value > limit.value;
  return [figure(limit), { ...text(lateness(own.figure.value, limit.value)), ...(isWrong && { isWrong }) }];
}

/** Milestones in order of date, with owner, the last possible date where there is one, and what is too late in words. */
export function planning(context: TableContext): Table | undefined {
  const { planning: file, opsteller } = context.opsteller;
  if (!file) return undefined;
  const columns = [
    words("datum", "Datum"),
    words("eigenaar", "Eigenaar"),
    words("uiterlijk", "Uiterlijk"),
    words("oordeel", "Op tijd?"),
  ];
  const milestones = [...file.mijlpalen].sort((a, b) => a.datum.localeCompare(b.datum));
  const rows = milestones.map(({ id, naam, eigenaar, uiterlijk }) => {
    const cell = figureCell(context, `planning.${id}`);
    // A note on the whole planning says it once; else the remarks of the dates stand below.
    const own = file.opmerking ? withoutRemark(cell) : cell;
    return row(id, naam, [own, text(eigenaar), ...latest(context, own, uiterlijk)]);
  });
  return buildTable({
    id: "planning",
    title: `Planning van ${opsteller.korte_naam}`,
    stub: "Mijlpaal",
    ...withoutEmptyColumns(columns, rows),
    notes: [file.opmerking],
    sources: citedSources(context, file, file.mijlpalen),
  });
}
