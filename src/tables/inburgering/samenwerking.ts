import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { withoutEmptyColumns } from "../empty-columns.ts";
import { row } from "../row.ts";
import type { Cell, Table } from "../table.ts";
import { answer, missing, text } from "../table.ts";
import { citedSources, type TableContext, whereabouts } from "./context.ts";

type Known = "ja" | "nee" | "n.v.t." | "onbekend";

const known = (value: Known): Cell => (value === "onbekend" ? missing() : answer(value));
const orElse = (value: string): string =>
  value
    .split("/")
    .join(", ")
    .replace(/, (?=[^,]*$)/, " of ");

/** On which scale the gemeenten work together, per part of the task, and for whom the part is meant. */
export function samenwerking(context: TableContext): Table | undefined {
  const { samenwerking: parts = [], opsteller } = context.opsteller;
  const columns = [
    words("schaal", "Schaal"),
    words("uitvoering", "Uitvoering"),
    words("asiel-b1", "Asiel, B1-route"),
    words("asiel-onderwijs", "Asiel, onderwijsroute"),
    words("asiel-z", "Asiel, Z-route"),
    words("gezin", "Gezins- en overige migranten"),
  ];
  const rows = parts.map((part, index) =>
    row(
      `onderdeel-${index + 1}`,
      part.onderdeel,
      [
        text(orElse(part.schaal)),
        part.uitvoering === "open" ? missing("nog open") : text(orElse(part.uitvoering)),
        known(part.asiel_b1),
        known(part.asiel_onderwijs),
        known(part.asiel_z),
        known(part.gezin),
      ],
      { detail: part.opmerking },
    ),
  );
  return buildTable({
    id: "samenwerking",
    title: `Samenwerking ${whereabouts(context)}: schaal, uitvoering en doelgroep per onderdeel`,
    stub: "Onderdeel",
    ...withoutEmptyColumns(columns, rows),
    sources: citedSources(context, opsteller),
    wide: true,
  });
}
