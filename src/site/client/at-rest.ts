/**
 * Does work piece by piece, each piece at a moment at which the page has nothing else to do, so that none of it keeps a reader
 * waiting. What is not done yet works without script.
 */
export function atRest(work: Iterator<unknown>): void {
  const next = (): void => {
    if (!work.next().done) rest(next);
  };
  rest(next);
}

/** A browser that does not tell when it rests gets the piece after what it is at now. */
function rest(piece: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(piece);
  else setTimeout(piece);
}
