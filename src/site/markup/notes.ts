import type { Note } from "../../documents/document.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * The notes at the end of a chapter; nothing when it has none.
 * @param id of the chapter
 * @param where how the chapter is named: `hoofdstuk 2`
 */
export function notesHtml(id: string, where: string, notes: readonly Note[]): string {
  if (notes.length === 0) return "";
  const items = notes.map((note) => {
    const back = `<a href="#${note.id}-ref" aria-label="Terug naar noot ${note.number} in ${escapeHtml(where)}">Terug</a>`;
    return `<li id="${note.id}">${note.html} ${back}</li>`;
  });
  const title = `<h3 id="${id}-noten">Noten bij ${escapeHtml(where)}</h3>`;
  return `<section class="noten" role="doc-endnotes" aria-labelledby="${id}-noten">${title}<ol>${items.join("")}</ol></section>`;
}
