import { date } from "../calendar.ts";
import type { Dataset } from "../dataset/inburgering/dataset.ts";
import { type AuthorWorkbooks, authorWorkbooks } from "../exports/workbook/table-workbook.ts";
import { sourceAddress, tableAddress } from "./addresses.ts";
import { inFull } from "./describe-document.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** What the workbooks of an author hold, as plain data: a thread can make the files. */
export interface WorkbookData {
  /** Id of the author. */
  opsteller: string;
  /** Ids of the tables, in the order of the workbooks. */
  tables: readonly string[];
  books: AuthorWorkbooks;
}

/** The tables of an author as workbooks; undefined when there are none. */
export function workbooksOf(
  { dataset }: { dataset: Dataset },
  opsteller: PublishedOpsteller,
): WorkbookData | undefined {
  const { site } = dataset.landelijk;
  const tables = opsteller.allTables();
  if (tables.length === 0) return undefined;
  const books = authorWorkbooks(tables, {
    author: opsteller.gegevens.opsteller.naam,
    date: date(site.gegevens_van),
    licence: site.licentie,
    addressOf: ({ id }) => inFull(tableAddress(opsteller.id, id), site.adres),
    registerOf: (source) => inFull(sourceAddress(source), site.adres),
  });
  return { opsteller: opsteller.id, tables: tables.map(({ id }) => id), books };
}
