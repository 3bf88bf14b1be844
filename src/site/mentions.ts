import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { CouncilDocument, Section } from "../documents/document.ts";
import type { GebruikJson } from "../exports/figures-schema.ts";
import type { FigureGraph } from "../figures/graph.ts";
import { tableFigures } from "../tables/table-figures.ts";
import { documentAddress } from "./addresses.ts";

/** Places on the site where figures stand, by the id of the figure. */
export type Mentions = Map<string, GebruikJson[]>;

/** Ids of the figures above ‘In het kort’ and in it. */
function briefFigures(
  { briefFigures: inText }: CouncilDocument,
  { kerncijfers, jaar }: DocumentGegevens,
  figures: FigureGraph,
): Set<string> {
  return new Set([...kerncijfers.flatMap(({ cijfer }) => figures.resolve(cijfer, jaar) ?? []), ...inText]);
}

/** Ids of all figures that a document shows: in its opening, its text and its tables. */
export function shownFigures(
  document: CouncilDocument,
  gegevens: DocumentGegevens,
  figures: FigureGraph,
): ReadonlySet<string> {
  const shown = briefFigures(document, gegevens, figures);
  for (const section of document.sections) for (const id of section.figures) shown.add(id);
  return shown;
}

/** Adds where the figures of one document stand: in its opening, in its tables by their number, else in the text of a chapter. */
export function addMentions(
  found: Mentions,
  document: CouncilDocument,
  gegevens: DocumentGegevens,
  figures: FigureGraph,
): void {
  const page = documentAddress(document.opstellerId, document.id);
  const place = (naam: string, anchor: string): GebruikJson => ({
    stuk: document.id,
    soort: document.typeName,
    naam,
    adres: `${page}#${anchor}`,
  });
  const add = (id: string, places: readonly GebruikJson[]): void => {
    const known = found.get(id);
    if (known) known.push(...places);
    else found.set(id, [...places]);
  };
  const brief = [place("‘In het kort’", "kort")];
  for (const id of briefFigures(document, gegevens, figures)) add(id, brief);
  for (const section of document.sections) {
    const inTables: Mentions = new Map();
    for (const { table, number, anchor } of section.tables.values()) {
      const mention = place(`tabel ${number}`, anchor);
      for (const { id } of tableFigures(table)) {
        const known = inTables.get(id);
        if (known) known.push(mention);
        else inTables.set(id, [mention]);
      }
    }
    const chapter = [place(chapterName(section), section.id)];
    for (const id of section.figures) add(id, inTables.get(id) ?? chapter);
  }
}

function chapterName({ annex, number }: Section): string {
  return annex ? number.replace("Bijlage", "bijlage") : `hoofdstuk ${number}`;
}
