import type { Place } from "../diagnostic.ts";
import type { LineOf } from "./lines.ts";

/** The piece of text that a finding is about, with what stands around it on its line. */
export interface Piece {
  before: string;
  marked: string;
  after: string;
}

/** So many characters of a line are shown. */
const width = 100;
const word = /^[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*|^\S+/u;

/**
 * The line of a finding, cut to what fits, with the words marked that the message quotes, or else the word at the place.
 * Undefined where the place has no words: a file that is gone, an empty line.
 */
export function pieceOf({ place, message }: { place: Place; message: string }, lineOf: LineOf): Piece | undefined {
  const line = lineOf(place).replaceAll("\t", " ");
  const start = place.column - 1;
  if (line.trim() === "" || start < 0 || start >= line.length) return undefined;
  const rest = line.slice(start);
  const quoted = [...message.matchAll(/‘([^’]+)’/g)].map((match) => match[1] as string);
  const whole = quoted.find((text) => rest.startsWith(text)) ?? word.exec(rest)?.[0] ?? rest.charAt(0);
  const marked = whole.slice(0, width);
  const room = Math.max(0, width - marked.length);
  const from = start <= room / 2 ? 0 : Math.min(start - Math.floor(room / 2), Math.max(0, line.length - width));
  const to = Math.min(line.length, Math.max(from + width, start + marked.length));
  const before = (from > 0 ? "… " : "") + line.slice(from, start);
  const after = line.slice(start + marked.length, to) + (to < line.length ? " …" : "");
  return { before: from > 0 ? before : before.trimStart(), marked, after: after.trimEnd() };
}
