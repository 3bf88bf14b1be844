import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { asSentence } from "../in-sentence.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { list, text } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

/** The choices to make, what is chosen or proposed and why, and what the other ways have for and against them. */
export function keuzes(context: TableContext): Table | undefined {
  const { keuzes: file, opsteller } = context.opsteller;
  if (!file) return undefined;
  return buildTable({
    id: "keuzes",
    title: `Keuzes van ${opsteller.korte_naam} en hun alternatieven`,
    stub: "Vraag",
    columns: [
      words("gekozen", "Keuze of voorstel"),
      words("stand", "Stand"),
      words("opties", "Mogelijkheden, met voor en tegen"),
      words("reden", "Reden"),
    ],
    rows: file.keuzes.map(({ id, vraag, gekozen, stand, opties, reden }) =>
      row(id, vraag, [
        text(gekozen),
        text(stand),
        list(
          opties.map(
            ({ naam, voor, tegen }) => `${asSentence(naam)} Voor: ${asSentence(voor)} Tegen: ${asSentence(tegen)}`,
          ),
        ),
        text(reden),
      ]),
    ),
    notes: [file.opmerking],
    sources: citedSources(context, file, file.keuzes),
  });
}
