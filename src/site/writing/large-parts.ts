import { TextBytes } from "../../exports/text-bytes.ts";

/** Large pieces of the page that is being made, while a build collects them. */
let collected: string[] | undefined;

const mark = (index: number): string => `<!--deel ${index}-->`;
const marks = /<!--deel (\d+)-->/;

/**
 * HTML that makes up most of a page: chapters, tables, drawings. In a build it goes to the thread that writes as it is, and
 * the page holds a mark in its place, so that the site builder does not copy it time and again. Elsewhere it is returned.
 */
export function largePart(html: string): string {
  return collected ? mark(collected.push(html) - 1) : html;
}

/** Makes a page and gives its large parts with it, in the order of their marks. One page is made at a time. */
export async function collectParts<Page>(make: () => Promise<Page>): Promise<{ page: Page; parts: readonly string[] }> {
  const parts: string[] = [];
  collected = parts;
  try {
    return { page: await make(), parts };
  } finally {
    collected = undefined;
  }
}

/** Pages are put together one at a time. */
const page = new TextBytes();

/** The bytes of a page with its large parts in their places; they hold until the next. */
export function withParts(marked: Buffer, parts: readonly string[]): Buffer {
  if (parts.length === 0) return marked;
  // A mark is plain letters, so the rest of the page need not be read as text.
  const pieces = marked.toString("latin1").split(marks);
  return page.of(
    ...pieces.map((piece, index) => (index % 2 === 0 ? Buffer.from(piece, "latin1") : (parts[Number(piece)] ?? ""))),
  );
}
