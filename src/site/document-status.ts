import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";

export type DocumentStatus = DocumentGegevens["status"];

interface StatusWords {
  name: string;
  /** Part of class and icon names. */
  look: "concept" | "voor" | "vast";
  /** First words of the band above a document. */
  short: string;
  /** In the legend. */
  meaning: string;
  /** Among the steps of its way. */
  step: string;
}

/** In the order in which a document goes through them. */
export const documentStatuses: Record<DocumentStatus, StatusWords> = {
  concept: {
    name: "Concept",
    look: "concept",
    short: "Nog in bewerking.",
    meaning: "Er wordt nog aan gewerkt.",
    step: "Concept",
  },
  "ter besluitvorming": {
    name: "Ter besluitvorming",
    look: "voor",
    short: "Nog geen besluit.",
    meaning: "De tekst ligt vast, het besluit nog niet.",
    step: "Besluitvorming",
  },
  vastgesteld: {
    name: "Vastgesteld",
    look: "vast",
    short: "Verandert niet meer.",
    meaning: "Besloten. Verandert niet meer.",
    step: "Vastgesteld",
  },
};

/** A step on the way of a document: behind it, where it is, or before it. */
export interface StatusStep {
  name: string;
  state: "klaar" | "nu" | "straks";
}

/** The way of a document up to its decision, as seen from its status. */
export function stepsOf(status: DocumentStatus): StatusStep[] {
  const order = Object.keys(documentStatuses) as DocumentStatus[];
  const current = order.indexOf(status);
  return order.map((step, index) => ({
    name: documentStatuses[step].step,
    state: index < current ? "klaar" : index > current ? "straks" : "nu",
  }));
}
