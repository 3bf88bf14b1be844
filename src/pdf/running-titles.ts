/** A chapter that marks itself with `data-lopend`: where it starts, and what the foot of its pages says. */
export interface RunningTitle {
  destination: string;
  /** As a CSS string. */
  text: string;
}

/** What the foot of a page shows: the name of a counter style that is filled in when it is printed. */
export const runningTitle = "counter(page, lopende-titel)";

/**
 * The running titles as a CSS rule. The browser cannot run a title by itself, and a named page per chapter would begin
 * every chapter on a new page. But a counter style may write any text for a number: this one writes, for the number of
 * each page, the chapter that is under way at its foot. It runs in the page that is printed, so it uses nothing from outside itself.
 * @param pages page of each destination
 */
export function runningTitleRule(titles: readonly RunningTitle[], pages: ReadonlyMap<string, number>): string {
  const starts = titles.map(({ destination, text }) => ({ page: pages.get(destination) ?? 1, text }));
  const firstOfLast = Math.max(1, ...starts.map(({ page }) => page));
  const titleAt = (page: number): string => starts.findLast((start) => start.page <= page)?.text ?? '""';
  const symbols = Array.from({ length: firstOfLast }, (_, index) => titleAt(index + 1));
  // The last chapter runs on to the end, however many pages that takes.
  return `@counter-style lopende-titel-slot{system:cyclic;symbols:${symbols.at(-1)};suffix:""}
@counter-style lopende-titel{system:fixed;symbols:${symbols.join(" ")};suffix:"";fallback:lopende-titel-slot}`;
}
