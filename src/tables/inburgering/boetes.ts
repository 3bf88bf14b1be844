import { ordinal } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { euros } from "../column.ts";
import { row } from "../row.ts";
import type { Cell, Table } from "../table.ts";
import { missing } from "../table.ts";
import { citedSources, figureCell, type TableContext } from "./context.ts";

const blamePrefix = "boete.verwijtbaarheid.";

/** The degrees of blame that lower a fine: the last part of their ids, and how a column names them. */
function reductions({ graph, dataset }: TableContext) {
  const keys = graph.ids().filter((id) => id.startsWith(blamePrefix));
  return dataset.landelijk.normen.boetes.verwijtbaarheid.flatMap(({ naam, percentage }, index) => {
    const key = keys[index]?.slice(blamePrefix.length);
    return key && percentage < 100 ? [{ key, header: `${naam} (${percentage}%)` }] : [];
  });
}

/** The fines that the law sets: the steps for who does not cooperate, the other grounds and the ceilings. */
export function boetes(context: TableContext): Table | undefined {
  const { boetes: norm } = context.dataset.landelijk.normen;
  const reduced = reductions(context);
  const steps = Array.from({ length: norm.treden }, (_, index) => {
    const id = `boete.artikel-23.${index + 1}`;
    const cells = [id, ...reduced.map(({ key }) => `${id}.${key}`)].map((each) => figureCell(context, each));
    const header = `Niet meewerken, ${ordinal(index + 1)} keer`;
    return row(`artikel-23-${index + 1}`, header, cells, { detail: "Wet inburgering 2021, artikel 23" });
  });
  const single = (id: string, header: string, detail: string) => {
    const notApplicable: Cell[] = reduced.map(() => missing("n.v.t."));
    return row(id, header, [figureCell(context, `boete.${id}`), ...notApplicable], { detail });
  };
  return buildTable({
    id: "boetes",
    title: "Boetes van de gemeente volgens de Wet inburgering 2021",
    stub: "Boete",
    columns: [euros("bedrag", "Bedrag"), ...reduced.map(({ key, header }) => euros(key, header))],
    rows: [
      single(
        "artikel-22",
        "Niet verschijnen bij brede intake of leerbaarheidstoets",
        "Wet inburgering 2021, artikel 22",
      ),
      ...steps,
      single("cumulatie", "Hoogste bedrag van alle boetes samen", "binnen de inburgeringstermijn"),
    ],
    sources: citedSources(context, norm, [norm]),
  });
}
