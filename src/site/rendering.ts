import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { CouncilDocument, Section } from "../documents/document.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

export type Edition = "web" | "print";

/** What the components of one rendered document need. The page puts it in Astro.locals: MDX hands nothing down. */
export interface Rendering {
  edition: Edition;
  document: CouncilDocument;
  /** What data/ says about this document. */
  gegevens: DocumentGegevens;
  opsteller: PublishedOpsteller;
}

/** @throws Error on a page that renders no document: only its pages use templates. */
export function renderingOf({ rendering }: App.Locals): Rendering {
  if (!rendering) throw new Error("Astro.locals.rendering is not set on this page");
  return rendering;
}

/** The section that a component of a template stands in. @throws Error when the document has no such section */
export function sectionOf({ document }: Rendering, id: string): Section {
  const section = document.sections.find((each) => each.id === id);
  if (!section) throw new Error(`${document.id} has no section ${id}`);
  return section;
}
