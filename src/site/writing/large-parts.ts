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

/** The page with its large parts in their places. */
export function withParts(page: Buffer, parts: readonly string[]): Buffer {
  if (parts.length === 0) return page;
  // A mark is plain letters, so the rest of the page need not be read as text.
  const pieces = page.toString("latin1").split(marks);
  return Buffer.concat(
    pieces.map((piece, index) =>
      index % 2 === 0 ? Buffer.from(piece, "latin1") : Buffer.from(parts[Number(piece)] ?? ""),
    ),
  );
}
