import { publication } from "./publication.ts";

/** Address of a page about one author. */
export type OpstellerPath = { opsteller: string };
/** Address of a page about one document. */
export type DocumentPath = { opsteller: string; document: string };

/** A page for each author. */
export function opstellerPaths(): { params: OpstellerPath }[] {
  return publication().opstellers.map(({ id }) => ({ params: { opsteller: id } }));
}

/** A page for each document of each author. */
export function documentPaths(): { params: DocumentPath }[] {
  return publication().opstellers.flatMap(({ id, gegevens }) =>
    gegevens.documenten.map((document) => ({ params: { opsteller: id, document: document.id } })),
  );
}
