import type { Rendering } from "../rendering.ts";

/** A document with its opening as another page can show it: what leads to a chapter leads to the page of the document. */
export function openingElsewhere(rendering: Rendering, page: string): Rendering {
  const { document } = rendering;
  const elsewhere = (html: string): string => html.replace(/href="#(?![^"]*-noot-)/g, `href="${page}#`);
  return {
    ...rendering,
    document: {
      ...document,
      brief: new Map([...document.brief].map(([id, html]) => [id, elsewhere(html)])),
      briefNotes: document.briefNotes.map((note) => ({ ...note, html: elsewhere(note.html) })),
    },
  };
}
