import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { CouncilDocument, Section } from "../documents/document.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

export type Edition = "web" | "print";

/** What the parts of one rendered document need. */
export interface Rendering {
  edition: Edition;
  document: CouncilDocument;
  /** What data/ says about this document. */
  gegevens: DocumentGegevens;
  opsteller: PublishedOpsteller;
}

/** The section that a component of a template stands in. @throws Error when the document has no such section */
export function sectionOf({ document }: Rendering, id: string): Section {
  const section = document.sections.find((each) => each.id === id);
  if (!section) throw new Error(`${document.id} has no section ${id}`);
  return section;
}
