import type { Section } from "../documents/document.ts";
import { hyphenate } from "./components/druk/hyphenate.ts";

/** A line of the contents of a document. */
export interface ContentsLine {
  /** Anchor. */
  id: string;
  /** `7`, or `A` for an annex; empty for what is no chapter. */
  number: string;
  /** With soft hyphens: the column beside the text is narrow. */
  name: string;
}

/** The chapters of a thousand documents have the same few titles. */
const hyphenated = new Map<string, string>();

function inNarrowColumn(name: string): string {
  const known = hyphenated.get(name) ?? hyphenate(name);
  hyphenated.set(name, known);
  return known;
}

/**
 * What the contents list: the essence, the chapters, and what follows after them. An annex shows its letter only, because
 * `Bijlage A` would not fit before the title.
 */
export function contentsLines(
  sections: readonly Pick<Section, "id" | "number" | "title" | "annex">[],
  closing: readonly { id: string; name: string }[],
): ContentsLine[] {
  return [
    { id: "kort", number: "", name: "In het kort" },
    ...sections.map(({ id, number, title, annex }) => ({
      id,
      number: annex ? number.replace("Bijlage ", "") : number,
      name: inNarrowColumn(title),
    })),
    ...closing.map(({ id, name }) => ({ id, number: "", name })),
  ];
}
