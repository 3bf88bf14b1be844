import { asSentence } from "../../notation.ts";
import { buildTable } from "../build-table.ts";
import { words } from "../column.ts";
import { row } from "../row.ts";
import type { Table } from "../table.ts";
import { list, text } from "../table.ts";
import { citedSources, type TableContext } from "./context.ts";

/** The kinds of documents that hold choices, as they stand in a title. */
export const withArticle: Readonly<Record<string, string>> = {
  startnotitie: "de startnotitie",
  beleidskader: "het beleidskader",
  uitvoeringsplan: "het uitvoeringsplan",
};

/**
 * The choices that a kind of document is about, what is chosen or proposed and why, and what the other ways have for and
 * against them. A choice of the implementation has no place in the first memorandum, nor one long decided in a later plan.
 */
export function keuzesIn(context: TableContext, soort: string): Table | undefined {
  const { keuzes: file, opsteller, documenten } = context.opsteller;
  const document = documenten.find((each) => each.soort === soort);
  if (!file || !document) return undefined;
  const keuzes = file.keuzes.filter(({ stukken }) => stukken?.includes(soort) ?? true);
  const whose = documenten.length > 1 ? `in ${withArticle[soort] ?? soort} van` : "van";
  return buildTable({
    id: `keuzes-${soort}`,
    title: `Keuzes ${whose} ${opsteller.korte_naam} en hun alternatieven`,
    stub: "Vraag",
    columns: [
      words("gekozen", "Keuze of voorstel"),
      words("stand", "Stand"),
      words("opties", "Mogelijkheden, met voor en tegen"),
      words("reden", "Reden"),
    ],
    rows: keuzes.map(({ id, vraag, gekozen, stand, opties, reden }) =>
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
    sources: citedSources(context, file, keuzes),
    wide: true,
  });
}
