import type { OpstellerGegevens } from "../dataset/inburgering/dataset.ts";
import { formatList } from "../notation.ts";

type Author = OpstellerGegevens["opsteller"];
const mostNames = 6;

/** Who an author is, in one line: its members, or how many there are. */
export function authorLine({ soort, leden }: Author, nameOf: (id: string) => string): string {
  const kind = soort.charAt(0).toUpperCase() + soort.slice(1);
  if (soort === "gemeente") return kind;
  return leden.length > mostNames
    ? `${kind} van ${leden.length} gemeenten`
    : `${kind} van ${formatList(leden.map(nameOf))}`;
}

/** An author by names that residents know: those of its members, unless there are many. */
export function memberNames({ naam, leden }: Author, nameOf: (id: string) => string): string {
  return leden.length > mostNames ? naam : formatList(leden.map(nameOf));
}
