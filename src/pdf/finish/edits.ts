/** A piece of a text to be replaced; `from` equal to `to` inserts. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Carries out edits that do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(source.slice(at, from), text);
    at = to;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}
