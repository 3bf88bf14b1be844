import type { PlainDate } from "../calendar.ts";
import type { ChartSet } from "../charts/chart.ts";
import type { Diagnostic, Place } from "../diagnostic.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureGraph } from "../figures/graph.ts";
import type { TableSet } from "../tables/table-set.ts";
import type { LawFact } from "./document.ts";
import type { ProseBlock } from "./prose/blocks.ts";
import type { ProseFields } from "./prose/inline-values.ts";
import type { Template } from "./template/steps.ts";

/** A required part of which the data say that it is not known yet. */
export interface UnknownPart {
  part: string;
  reason: string;
  owner: string;
  knownOn: PlainDate;
  place: Place;
}

/** How values in running text look; the page and the print edition each bring their own. */
export interface InlineHtml {
  figure(figure: Figure, bare: boolean): string;
  section(anchor: string, text: string): string;
  table(anchor: string, text: string): string;
  chart(anchor: string, text: string): string;
  term(id: string, text: string): string;
  /** Words in another language than that of the document. */
  passage(language: string, words: string): string;
}

/** The texts of a writer for one document: blocks by section, and what was wrong in reading them. */
export interface DocumentProse {
  blocks: ReadonlyMap<string, readonly ProseBlock[]>;
  diagnostics: readonly Diagnostic[];
}

/** All that a document is made of. */
export interface DocumentInput {
  template: Template;
  id: string;
  opstellerId: string;
  year: number;
  /** Where data/ describes this document. */
  place: Place;
  unknown: readonly UnknownPart[];
  fields: ProseFields;
  figures: FigureGraph;
  tables: TableSet;
  charts: ChartSet;
  /** The law as it was known for this document; undefined for a rule that did not hold yet. */
  law: ReadonlyMap<string, LawFact | undefined>;
  /** Terms of the glossary with the word to show. */
  terms: ReadonlyMap<string, string>;
  prose: DocumentProse;
  inline: InlineHtml;
}
