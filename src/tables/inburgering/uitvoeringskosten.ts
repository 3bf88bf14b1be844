import { asSentence } from "../../notation.ts";
import { layerOf } from "../../status.ts";
import { buildTable } from "../build-table.ts";
import { euros, percents } from "../column.ts";
import { withPublished } from "../published.ts";
import { roundingNote } from "../rounding-note.ts";
import { row, total } from "../row.ts";
import type { Table } from "../table.ts";
import { figure } from "../table.ts";
import { whole } from "../whole.ts";
import { citedSources, figureCell, type TableContext } from "./context.ts";
import { ofYear } from "./of-year.ts";
import { postDetail } from "./post-basis.ts";

/** What it costs to carry out the law: one row per post, in the order of the begroting. */
export function uitvoeringskosten(context: TableContext): Table | undefined {
  const { graph, year } = context;
  const begroting = ofYear(context.opsteller.begrotingen, context.year);
  const totalId = `uitvoering.${year}.totaal`;
  if (!begroting?.posten?.length || !graph.has(totalId)) return undefined;
  const { posten } = begroting;
  const sum = graph.number(totalId);
  const rows = posten.map((post) => {
    const isStelpost = post.stelpost === "ja";
    return row(
      post.id,
      isStelpost ? `${post.naam} (stelpost)` : post.naam,
      [
        figureCell(context, `uitvoering.${year}.aandeel.${post.id}`),
        figure(graph.get(`uitvoering.${year}.${post.id}`)),
      ],
      { kind: isStelpost ? "stelpost" : "regel", detail: postDetail(context, post) },
    );
  });
  const all = [...rows, total("Totaal", [whole(rows.map(({ cells }) => cells[0])), figure(sum)])];
  const adjective = layerOf(sum.status) === "gerealiseerd" ? "Gerealiseerde" : "Geraamde";
  return buildTable({
    id: `uitvoeringskosten-${year}`,
    title: `${adjective} uitvoeringskosten van ${context.opsteller.opsteller.korte_naam} in ${year}`,
    year,
    stub: "Onderdeel",
    ...withPublished([percents("aandeel", "Aandeel"), euros("bedrag", "Bedrag")], all, "bedrag"),
    notes: [begroting.prijspeil && asSentence(begroting.prijspeil), begroting.opmerking, roundingNote(all)],
    sources: citedSources(context, begroting),
  });
}
