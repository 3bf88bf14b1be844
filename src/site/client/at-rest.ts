/** Pieces that take no longer together are done in one go: after each go the browser draws the page again. */
const longest = 4;

/**
 * Does work piece by piece, at moments at which the page has nothing else to do, so that none of it keeps a reader waiting.
 * What is not done yet works without script.
 */
export function atRest(work: Iterator<unknown>): void {
  const next = (): void => {
    const start = performance.now();
    do if (work.next().done) return;
    while (performance.now() - start < longest);
    rest(next);
  };
  rest(next);
}

/** A browser that does not tell when it rests gets the piece after what it is at now. */
function rest(piece: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(piece);
  else setTimeout(piece);
}
