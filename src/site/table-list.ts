import type { CouncilDocument } from "../documents/document.ts";
import { inSentence, inWords, withCapital } from "../notation.ts";
import { isStuk, onderwerpenVan } from "../tables/inburgering/onderwerpen.ts";
import type { Table } from "../tables/table.ts";
import { documentAddress, tableFileAddress, tableFormats } from "./addresses.ts";

/** A place in a document where a table stands. */
export interface TablePlace {
  /** `Uitvoeringsplan, tabel 20`. */
  naam: string;
  adres: string;
}

/** What a list of tables tells about one of them. */
export interface ListedTable {
  id: string;
  titel: string;
  /** `Cijfers over 2022, per leerroute: Aandeel, Personen (4 regels)` */
  inhoud: string;
  plaatsen: readonly TablePlace[];
  formaten: readonly { naam: string; adres: string }[];
}

/** More columns than these are told by their number: the list is a way in, not the table itself. */
const mostColumns = 5;

/** What a table tells: of which year, what its rows are and what is said of each. */
export function contentOf({ year, stub, columns, rows }: Table): string {
  // A comma within a header would read as one between two.
  const named = columns.slice(0, mostColumns).map(({ header }) => header.replaceAll(",", ""));
  const more = columns.length > mostColumns ? ` en nog ${inWords(columns.length - mostColumns)}` : "";
  const count = rows.filter(({ kind }) => kind !== "groep").length;
  const what = `per ${inSentence(stub)}: ${named.join(", ")}${more} (${count === 1 ? "één regel" : `${count} regels`})`;
  return year === undefined ? withCapital(what) : `Cijfers over ${year}, ${what}`;
}

/** Where each table stands in the documents of its author, by the id of the table. */
export function tablePlaces(documents: readonly CouncilDocument[]): ReadonlyMap<string, readonly TablePlace[]> {
  const places = new Map<string, TablePlace[]>();
  for (const { opstellerId, id, typeName, sections } of documents) {
    for (const { table, number, anchor } of sections.flatMap((section) => [...section.tables.values()])) {
      const place = {
        naam: `${typeName}, tabel ${number}`,
        adres: `${documentAddress(opstellerId, id)}#${anchor}`,
      };
      places.set(table.id, [...(places.get(table.id) ?? []), place]);
    }
  }
  return places;
}

/** A table as a list shows it. */
export function listedTable(
  table: Table,
  opsteller: string,
  places: ReadonlyMap<string, readonly TablePlace[]>,
): ListedTable {
  return {
    id: table.id,
    titel: table.title,
    inhoud: contentOf(table),
    plaatsen: places.get(table.id) ?? [],
    formaten: tableFormats.map((format) => ({
      naam: format.toUpperCase(),
      adres: tableFileAddress(opsteller, table.id, format),
    })),
  };
}

/** Tables about one subject, for a list and to be shown. */
export interface ListedSubject {
  /** Anchor in the list. */
  anker: string;
  naam: string;
  uitleg: string | undefined;
  aantal: number;
  /** Tables that are told about one by one. */
  regels: readonly ListedTable[];
  /** Pieces of other tables, of which the title says enough. */
  stukken: readonly ListedTable[];
  tabellen: readonly Table[];
}

/** The tables of an author by subject. @param documents those of the author, in which the tables stand */
export function tableSubjects(
  opsteller: string,
  tables: readonly Table[],
  documents: readonly CouncilDocument[],
): ListedSubject[] {
  const places = tablePlaces(documents);
  return onderwerpenVan(tables).map(({ id, naam, uitleg, tabellen }) => {
    const listed = tabellen.map((table) => ({ isPiece: isStuk(table), line: listedTable(table, opsteller, places) }));
    return {
      anker: `over-${id}`,
      naam,
      uitleg,
      aantal: tabellen.length,
      regels: listed.flatMap(({ isPiece, line }) => (isPiece ? [] : [line])),
      stukken: listed.flatMap(({ isPiece, line }) => (isPiece ? [line] : [])),
      tabellen,
    };
  });
}
