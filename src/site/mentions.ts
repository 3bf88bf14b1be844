import type { CouncilDocument, Section } from "../documents/document.ts";
import { documentAddress } from "./addresses.ts";

/** A place on the site where a figure stands. */
export interface Mention {
  name: string;
  address: string;
}

/** Where each figure stands in one document: its tables by number, else the chapter; In het kort has no section. */
export function mentionsIn(document: CouncilDocument, opsteller: string): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  const page = documentAddress(opsteller, document.id);
  for (const section of document.sections) {
    const inTables = tableFigures(section);
    for (const id of section.figures) {
      const tables = inTables.get(id) ?? [{ name: chapterName(section), anchor: section.headings[0]?.id ?? "" }];
      const found = tables.map(({ name, anchor }) => ({
        name: `${name} van ${document.typeName.toLowerCase()}`,
        address: `${page}#${anchor}`,
      }));
      mentions.set(id, [...(mentions.get(id) ?? []), ...found]);
    }
  }
  return mentions;
}

function chapterName({ annex, number }: Section): string {
  return annex ? number.replace("Bijlage", "bijlage") : `hoofdstuk ${number}`;
}

function tableFigures({ tables }: Section): Map<string, { name: string; anchor: string }[]> {
  const found = new Map<string, { name: string; anchor: string }[]>();
  for (const { table, number, anchor } of tables.values()) {
    for (const { cells } of table.rows) {
      for (const cell of cells) {
        if (cell.kind !== "figure") continue;
        const places = found.get(cell.figure.id) ?? [];
        if (places.at(-1)?.anchor !== anchor) places.push({ name: `tabel ${number}`, anchor });
        found.set(cell.figure.id, places);
      }
    }
  }
  return found;
}
