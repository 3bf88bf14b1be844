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
}

/** In the order in which a document goes through them. */
export const documentStatuses: Record<DocumentStatus, StatusWords> = {
  concept: { name: "Concept", look: "concept", short: "Nog in bewerking.", meaning: "Er wordt nog aan gewerkt." },
  "ter besluitvorming": {
    name: "Ter besluitvorming",
    look: "voor",
    short: "Nog geen besluit.",
    meaning: "De tekst ligt vast, het besluit nog niet.",
  },
  vastgesteld: {
    name: "Vastgesteld",
    look: "vast",
    short: "Verandert niet meer.",
    meaning: "Besloten. Verandert niet meer.",
  },
};
