import { buildTable } from "../build-table.ts";
import { euros } from "../column.ts";
import { row, total } from "../row.ts";
import type { Table } from "../table.ts";
import { figure } from "../table.ts";
import { citedSources, type TableContext, whereabouts } from "./context.ts";
import { ofYear } from "./of-year.ts";

/** Do the middelen cover the costs? Without the stelpost, which fills the difference by definition. */
export function ramingEnMiddelen(context: TableContext): Table | undefined {
  const { graph, year } = context;
  const begroting = ofYear(context.opsteller.begrotingen, context.year);
  const id = (level: string): string => `uitvoering.${year}.${level}`;
  if (!begroting || ![id("totaal"), id("saldo"), `middelen.${year}.totaal`].every((each) => graph.has(each)))
    return undefined;
  const stelpost = begroting.posten?.find((post) => post.stelpost === "ja");
  const amount = (figureId: string) => [figure(graph.get(figureId))];
  const costs = stelpost
    ? [
        row("zonder-stelpost", "Kosten zonder stelpost", amount(id("zonder-stelpost"))),
        row("stelpost", `${stelpost.naam} (stelpost)`, amount(id(stelpost.id)), { kind: "stelpost" }),
      ]
    : [];
  return buildTable({
    id: `raming-en-middelen-${year}`,
    title: `Kosten van de uitvoering en middelen van het Rijk ${whereabouts(context)} in ${year}`,
    year,
    stub: "Onderdeel",
    columns: [euros("bedrag", "Bedrag")],
    rows: [
      ...costs,
      total("Kosten, totaal", amount(id("totaal"))),
      row("middelen", "Middelen van het Rijk", amount(`middelen.${year}.totaal`)),
      row("saldo", stelpost ? "Middelen min kosten zonder stelpost" : "Middelen min kosten", amount(id("saldo"))),
    ],
    notes: [begroting.opmerking],
    sources: citedSources(context, begroting),
  });
}
