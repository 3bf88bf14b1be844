import type { Place } from "../../diagnostic.ts";

/** What a reference can lead to. */
export type ReferenceTarget = "sectie" | "tabel" | "figuur";

/** What a template section does, in reading order: the form in which it is evaluated for one document. */
export type Step =
  | { kind: "woorden"; count: number; text: string }
  | { kind: "kop"; level: 3 | 4; id: string; text: string; place: Place }
  | { kind: "cijfer"; id: string; place: Place }
  | { kind: "tabel"; id: string; place: Place }
  | { kind: "figuur"; id: string; place: Place }
  | { kind: "tekst"; id: string; content: readonly Step[]; place: Place }
  | {
      kind: "als";
      holds: boolean;
      on: "tabel" | "figuur" | "cijfer" | "tekst";
      id: string;
      content: readonly Step[];
      place: Place;
    }
  | { kind: "onderdeel"; id: string; content: readonly Step[]; place: Place }
  | { kind: "wettelijk"; feiten: readonly string[]; content: readonly Step[]; place: Place }
  | { kind: "verwijzing"; to: ReferenceTarget; id: string; place: Place }
  | { kind: "begrip"; id: string; place: Place }
  | { kind: "herkomst"; place: Place }
  | { kind: "veld"; name: string; place: Place };

/** One file of a template, read. */
export interface TemplateSection {
  /** File name without its ending. */
  id: string;
  title: string;
  annex: boolean;
  file: string;
  steps: readonly Step[];
  /** Ids of the texts that a writer can fill. */
  texts: readonly string[];
}

/** A part that a document of this type must have. */
export interface Requirement {
  id: string;
  title: string;
  basis: string;
}

/** A table that the summary shows below one of the texts of In het kort, or a piece of it. */
export interface SummaryTable {
  /** `geld`. */
  block: string;
  /** The first of these that the document has. */
  tables: readonly string[];
  /** Ids of the columns to show; all when absent. */
  columns?: readonly string[];
  /** Most rows to show. */
  rows?: number;
  /** Id of a column of dates: rows from before the document are passed over. */
  upcoming?: string;
}

/** A document type, read with all its sections. */
export interface Template {
  id: string;
  name: string;
  plural: string;
  decidedBy: string;
  sections: readonly TemplateSection[];
  /** Sections that are meant to be there but could not be read: what stands in them is not known, so nothing is called missing. */
  unread: readonly string[];
  requirements: readonly Requirement[];
  summary: readonly SummaryTable[];
  /** What documents of this type are called in the lists of the Wet open overheid. */
  woo?: WooWords;
}

/** Words of the value lists of the Wet open overheid. */
export interface WooWords {
  informatiecategorie: string;
  documentsoort: string;
  thema: string;
}

/** All steps of a list and of what stands inside them. */
export function* allSteps(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step;
    if ("content" in step) yield* allSteps(step.content);
  }
}
