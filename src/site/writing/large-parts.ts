/** Large pieces of the page that is being made, while a build collects them. */
let collected: string[] | undefined;

const mark = (index: number): string => `<!--deel ${index}-->`;
const marks = /<!--deel (\d+)-->/g;

/**
 * HTML that makes up most of a page: chapters, tables, drawings. In a build the page holds a mark in its
 * place until it is bytes, so that the site builder does not copy it time and again. Elsewhere it is returned.
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

/** The pieces of a page, with its large parts in their places. */
export function withParts(marked: Buffer, parts: readonly string[]): (string | Uint8Array)[] {
  if (parts.length === 0) return [marked];
  const pieces: (string | Uint8Array)[] = [];
  let from = 0;
  // A mark is plain letters, so the rest of the page need not be read as text.
  for (const { index, 0: mark, 1: number } of marked.toString("latin1").matchAll(marks)) {
    pieces.push(marked.subarray(from, index), parts[Number(number)] ?? "");
    from = index + mark.length;
  }
  return [...pieces, marked.subarray(from)];
}
