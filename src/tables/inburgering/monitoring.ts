import { dateInWords } from "../../figures/inburgering/origin.ts";
import { asSentence } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { text } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

/** What is measured, against which target, how often, by whom and from which data; the evaluations stand below. */
export function monitoring(context: TableContext): Table | undefined {
  const { monitoring: file, opsteller } = context.opsteller;
  if (!file) return undefined;
  const { indicatoren, evaluatie = [] } = file;
  return buildTable({
    id: "monitoring",
    title: `Indicatoren waarmee ${opsteller.korte_naam} de inburgering volgt`,
    stub: "Indicator",
    columns: [
      words("streefwaarde", "Streefwaarde"),
      words("frequentie", "Hoe vaak"),
      words("eigenaar", "Eigenaar"),
      words("gegevensbron", "Gegevens uit"),
    ],
    rows: indicatoren.map(({ id, naam, streefwaarde, frequentie, eigenaar, gegevensbron }) =>
      row(id, naam, [text(streefwaarde), text(frequentie), text(eigenaar), text(gegevensbron)]),
    ),
    notes: [
      file.opmerking,
      ...evaluatie.map(({ naam, datum, doel }) => `${naam}, ${dateInWords(datum)}: ${asSentence(doel)}`),
    ],
    sources: citedSources(context, file, [...indicatoren, ...evaluatie]),
    wide: true,
  });
}
