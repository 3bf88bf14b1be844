import type { ReferenceTarget } from "../template/steps.ts";

/** A value that prose asks for by name and that becomes more than text: a figure, a reference, a term. */
export type InlineValue =
  | { kind: "cijfer"; id: string; bare: boolean; offset: number }
  | { kind: "verwijzing"; to: ReferenceTarget; id: string; offset: number }
  | { kind: "begrip"; id: string; offset: number }
  /** From here on the text is in this language; without one it is in that of the document again. */
  | { kind: "taal"; language?: string; offset: number };

/** Around the number of a value, where it goes in a text: private characters, which no writer types. */
export const markStart = "\ue000";
export const markEnd = "\ue001";

/** Names that prose may use outside a helper, with their text or list of texts. */
export type ProseFields = ReadonlyMap<string, string | readonly string[]>;
