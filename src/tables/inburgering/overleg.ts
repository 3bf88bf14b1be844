import type { OpstellerGegevens } from "../../dataset/inburgering/dataset.ts";
import { inSentence } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { list, text } from "../table.ts";
import { citedSources, type TableContext, whereabouts } from "./context.ts";

type Overleg = NonNullable<OpstellerGegevens["overleg"]>["overleggen"][number];

function overlegTable(
  context: TableContext,
  id: string,
  title: string,
  overleggen: readonly Overleg[],
): Table | undefined {
  const { overleg: file } = context.opsteller;
  if (!file) return undefined;
  return buildTable({
    id,
    title,
    stub: "Overleg",
    columns: [words("frequentie", "Hoe vaak"), words("deelnemers", "Deelnemers"), words("onderwerp", "Onderwerp")],
    rows: overleggen.map((each) =>
      row(each.id, each.naam, [text(each.frequentie), list(each.deelnemers), text(each.onderwerp)]),
    ),
    notes: [file.opmerking],
    sources: citedSources(context, file, overleggen),
  });
}

/** Who meets how often about one theme. */
export function overlegVan(context: TableContext, { id, naam }: { id: string; naam: string }): Table | undefined {
  const overleggen = (context.opsteller.overleg?.overleggen ?? []).filter(({ thema }) => thema === id);
  return overlegTable(context, `overleg-${id}`, `Ketenoverleg: ${inSentence(naam)}`, overleggen);
}

/** Who meets how often. */
export function overleg(context: TableContext): Table | undefined {
  const { overleg: file } = context.opsteller;
  return overlegTable(context, "overleg", `Overleg over inburgering ${whereabouts(context)}`, file?.overleggen ?? []);
}
