import { formatList } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { euros } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { figure } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

/** The fines that the law sets: the steps for who does not cooperate, the other grounds and the ceilings. */
export function boetes(context: TableContext): Table | undefined {
  const { graph, dataset } = context;
  const { boetes: norm } = dataset.landelijk.normen;
  const steps = Array.from({ length: norm.treden }, (_, index) => `artikel-23.${index + 1}`);
  const ids = [...steps, "artikel-23.maximum", "artikel-22", "cumulatie"].filter((id) => graph.has(`boete.${id}`));
  const reduced = norm.verwijtbaarheid.map(({ naam, percentage }) => `${percentage}% (${naam})`);
  return buildTable({
    id: "boetes",
    title: "Boetes volgens de Wet inburgering 2021",
    stub: "Boete",
    columns: [euros("bedrag", "Bedrag")],
    rows: ids.map((id) => {
      const fine = graph.get(`boete.${id}`);
      return row(id.replace(".", "-"), fine.label, [figure(fine)]);
    }),
    notes:
      reduced.length > 0
        ? [`Hoeveel van de boete geldt, hangt af van de verwijtbaarheid: ${formatList(reduced)}.`]
        : [],
    sources: citedSources(context, norm, [norm]),
  });
}
