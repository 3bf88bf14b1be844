import type { CouncilDocument, Section } from "../documents/document.ts";
import { tableFigures } from "../tables/table-figures.ts";
import { documentAddress } from "./addresses.ts";

/** A place on the site where a figure stands. */
export interface Mention {
  name: string;
  address: string;
}

/** Adds where the figures of one document stand: in its tables, by their number, else in the text of a chapter. */
export function addMentions(found: Map<string, Mention[]>, document: CouncilDocument): void {
  const page = documentAddress(document.opstellerId, document.id);
  const type = document.typeName.toLowerCase();
  for (const section of document.sections) {
    const inTables = new Map<string, Mention[]>();
    for (const { table, number, anchor } of section.tables.values()) {
      const mention = { name: `tabel ${number} (${type})`, address: `${page}#${anchor}` };
      for (const { id } of tableFigures(table)) inTables.set(id, [...(inTables.get(id) ?? []), mention]);
    }
    const chapter = { name: `${chapterName(section)} (${type})`, address: `${page}#${section.id}` };
    for (const id of section.figures) {
      found.set(id, [...(found.get(id) ?? []), ...(inTables.get(id) ?? [chapter])]);
    }
  }
}

function chapterName({ annex, number }: Section): string {
  return annex ? number.replace("Bijlage", "bijlage") : `hoofdstuk ${number}`;
}
