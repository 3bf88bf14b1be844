import type { PlainDate } from "../calendar.ts";
import type { Chart } from "../charts/chart.ts";
import type { Table } from "../tables/table.ts";

/** A heading of the document; level 2 is a chapter, 3 a section, 4 a part of a section. */
export interface Heading {
  /** Anchor, unique in the document: `leerroutes` for a chapter, `leerroutes--prijs-en-vergoeding` below it. */
  id: string;
  level: 2 | 3 | 4;
  /** `2`, `2.1`; `Bijlage A` for an annex; absent on level 4. */
  number?: string;
  text: string;
}

/** A note of a chapter. */
export interface Note {
  /** Counts per chapter. */
  number: number;
  /** Anchor of the note; its reference has the same with `-ref`. */
  id: string;
  html: string;
}

/** Where a required part of the document type stands: there, unknown with reason, or missing. */
export interface RequiredPart {
  id: string;
  title: string;
  /** Where the requirement comes from. */
  basis: string;
  /** Anchor of the chapter that holds it. */
  section: string;
  state: "aanwezig" | "onbekend" | "ontbreekt";
  unknown?: { reason: string; owner: string; knownOn: PlainDate };
}

/** A table with its number in the document. */
export interface NumberedTable {
  number: number;
  /** Anchor: `tabel-uitvoeringskosten`. */
  anchor: string;
  table: Table;
}

/** A chart with its number in the document. */
export interface NumberedChart {
  number: number;
  /** Anchor: `figuur-instroom`. */
  anchor: string;
  chart: Chart;
}

/** A chapter or annex, ready to be shown. */
export interface Section {
  /** File name of the template section, and anchor of the chapter. */
  id: string;
  title: string;
  number: string;
  annex: boolean;
  /** The chapter heading first. */
  headings: readonly Heading[];
  /** What the template itself says, in pieces. */
  said: readonly string[];
  /** Prose of the writer as HTML, by text id; a text that the writer has not written is absent. */
  prose: ReadonlyMap<string, string>;
  notes: readonly Note[];
  /** Tables in reading order, by the id that the template uses (without year). */
  tables: ReadonlyMap<string, NumberedTable>;
  /** Charts in reading order, by the id that the template uses. */
  charts: ReadonlyMap<string, NumberedChart>;
  /** Ids of the figures that text and tables of this section show. */
  figures: ReadonlySet<string>;
  /** Here stands of each figure of the document where it comes from. */
  tellsOrigin: boolean;
  /** The law facts that this section cites, as they were known on the document's date, by their id. */
  law: ReadonlyMap<string, LawFact>;
}

/** A rule of law as a document cites it. */
export interface LawFact {
  text: string;
  article: string;
  /** Day on which someone last compared it with the law. */
  checkedOn: PlainDate;
}

/** Everything that page, PDF and checks need to know of one document; rendering adds no facts. */
export interface CouncilDocument {
  /** `uitvoeringsplan`: last part of the address. */
  id: string;
  opstellerId: string;
  /** Name of the documenttype: `Uitvoeringsplan`. */
  typeName: string;
  typeId: string;
  sections: readonly Section[];
  /** In het kort: HTML by row (`kern`, `gevraagd-besluit`, `geld`, `keuzes`, `risicos`). */
  brief: ReadonlyMap<string, string>;
  briefNotes: readonly Note[];
  /** Ids of the figures that In het kort shows. */
  briefFigures: ReadonlySet<string>;
  /** Texts that templates may ask for by name: `opsteller.naam`. */
  fields: ReadonlyMap<string, string>;
  parts: readonly RequiredPart[];
  /** Words in running text, for the reading time. */
  words: number;
}
