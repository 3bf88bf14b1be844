import type { Dataset } from "../../dataset/inburgering/dataset.ts";
import { titleOf } from "../../figures/inburgering/origin.ts";
import { dutchOrder } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { missing, text } from "../table.ts";
import type { TableContext } from "./context.ts";

/** Ids of sources anywhere in the data of an opsteller: under the key `bron`, or in what a document is based on. */
function citedIn(value: unknown, key?: string): string[] {
  if (typeof value === "string") return key === "bron" || key === "gebaseerd_op" ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => citedIn(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => citedIn(each, name));
}

/** The sources that the data of this opsteller name, in alphabetical order. */
export function bronnen({ dataset, opsteller }: TableContext): Table | undefined {
  return sourcesTable(dataset, opsteller.opsteller.korte_naam, new Set(citedIn(opsteller)));
}

/** These sources, in alphabetical order. */
export function sourcesTable(dataset: Dataset, author: string, ids: ReadonlySet<string>): Table | undefined {
  const sources = dataset.landelijk.bronnen
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => dutchOrder(a.titel, b.titel));
  return buildTable({
    id: "bronnen",
    title: `Bronnen van de gegevens van ${author}`,
    stub: "Bron",
    columns: [words("organisatie", "Uitgegeven door"), words("soort", "Soort"), words("adres", "Adres")],
    rows: sources.map((bron) =>
      row(
        bron.id,
        titleOf(bron),
        [text(bron.organisatie), text(bron.soort), bron.url ? text(bron.url) : missing("geen adres bekend")],
        { detail: bron.datum_opmerking },
      ),
    ),
  });
}
