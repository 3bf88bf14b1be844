const secondsToStart = 20;
const secondsPerPage = 0.5;
/** Bytes of HTML that make a page on paper; our documents have some 5,000, and few have less than this. */
const bytesPerPage = 2500;

/**
 * How long a tab may take over a page of the site before it is taken for hung. A page on paper takes some 30 milliseconds, so
 * there is room for a machine that is fifteen times as slow, or as busy; and who tries again waits twice as long each time, because
 * a slow machine must not be told that its document fails.
 * @param size bytes of HTML
 * @param tries 1 for the first
 * @returns milliseconds: 30 seconds for a document of 10 pages, 94 for one of 75 and 620 for one of 600
 */
export function patienceFor(size: number, tries: number): number {
  const seconds = secondsToStart + (size / bytesPerPage) * secondsPerPage;
  return Math.round(seconds) * 1000 * 2 ** (tries - 1);
}
