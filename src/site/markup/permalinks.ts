const heading = /(<(h[34]) class="nl-heading[^>]* id="([^"]+)">)(.*?)<\/\2>/gs;

/** The text of a heading as a link to the heading itself, so that a reader can copy its address. */
export const permalink = (id: string, text: string): string => `<a href="#${id}">${text}</a>`;

/** The headings in the text of a writer as links to themselves; one that holds a link already stays as it is. */
export function withPermalinks(prose: string): string {
  if (!prose.includes("<h")) return prose;
  return prose.replace(heading, (whole, start: string, level: string, id: string, text: string) =>
    text.includes("<a ") ? whole : `${start}${permalink(id, text)}</${level}>`,
  );
}
