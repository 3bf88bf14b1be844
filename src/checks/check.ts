import type { PlainDate } from "../calendar.ts";
import type { DocumentGegevens, OpstellerGegevens, SharedData } from "../dataset/inburgering/dataset.ts";
import type { Place, Severity } from "../diagnostic.ts";
import type { Template } from "../documents/template/steps.ts";
import type { FigureGraph } from "../figures/graph.ts";
import type { CheckId } from "./check-ids.ts";
import type { FigureIndex } from "./figure-index.ts";
import type { Origin, Sentence, Text } from "./text/text.ts";

/** One author with figures and texts, as the checks see it. */
export interface Author {
  id: string;
  gegevens: OpstellerGegevens;
  figures: FigureGraph;
  /** The same figures, found by their value; made when first asked for. */
  byValue(): FigureIndex;
  documents: readonly DocumentText[];
  /** The sentences in the data of this author. */
  facts: readonly Text[];
}

/** A document with the texts that were written for it. */
export interface DocumentText {
  gegevens: DocumentGegevens;
  texts: readonly Text[];
  /** What the writer marked as another language; only rules that know no language look at it. */
  foreign: readonly Text[];
}

/** All that a rule may look at: first what holds for everyone, without an author, and then one author at a time. */
export interface Subject {
  /** Without authors, so that what is found about one can follow from nothing of another. */
  dataset: SharedData;
  templates: readonly Template[];
  /** The words that stand in the templates themselves. */
  templateTexts: readonly Text[];
  /** This is the part that holds for everyone: the templates and the national data are judged here, and only here. */
  national: boolean;
  /** One author, or none in the national part. */
  authors: readonly Author[];
  /** The first author, whose figures of law serve to judge the templates. */
  sample?: Author;
  /** Today, for exceptions and dates on which something is looked at again. */
  today: PlainDate;
}

/** What a rule found; what is left out is that of the rule. */
export interface Found {
  place: Place;
  message: string;
  cause?: string;
  hint?: string;
  severity?: Severity;
}

/** Whose words a rule looks at; a template belongs to no author. */
export interface Context {
  subject: Subject;
  author?: Author;
  document?: DocumentText;
}

/** A rule that judges sentences one by one, so that all such rules can go through the texts together. */
export interface SentenceRule {
  origins: readonly Origin[];
  /** Number of the trigger that one of the words must pull. */
  trigger?: number;
  prepare(subject: Subject): unknown;
  /** Tells quickly whether a sentence is worth judging. */
  wants(sentence: Sentence, subject: Subject, prepared: unknown): boolean;
  judge(sentence: Sentence, context: Context, prepared: unknown): Iterable<Found>;
}

/** One rule over a publication. */
export interface Check<Id extends CheckId = CheckId> {
  id: Id;
  severity: Severity;
  /** What the rule guards, one sentence. */
  title: string;
  /** Law article, standard or requirement on which the rule rests. */
  basis: string;
  /** What to do, when a finding says nothing more precise. */
  hint: string;
  /** Judges national data only, which are the same for every author. */
  national?: true;
  /** Present when the rule judges sentences one by one. */
  each?: SentenceRule;
  run(subject: Subject): Iterable<Found>;
}

/** What is the same in every rule: its words. */
export type Rule<Id extends CheckId> = Omit<Check<Id>, "run" | "each">;
