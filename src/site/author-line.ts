import type { OpstellerGegevens } from "../dataset/inburgering/dataset.ts";
import { formatList } from "../notation.ts";

type Author = OpstellerGegevens["opsteller"];
const mostNames = 6;

/**
 * Who an author is, in one line below its name: what it is, and its members or how many there are. What the name says already
 * is not said again, so that nothing may be left.
 */
export function authorLine({ naam, soort, leden }: Author, nameOf: (id: string) => string): string {
  const isNamed = naam.toLowerCase().startsWith(soort);
  if (soort === "gemeente") return isNamed ? "" : "Gemeente";
  const members = leden.length > mostNames ? `${leden.length} gemeenten` : formatList(leden.map(nameOf));
  return isNamed ? members : `${soort.charAt(0).toUpperCase()}${soort.slice(1)} van ${members}`;
}

/** An author by names that residents know: those of its members, unless there are many. */
export function memberNames({ naam, leden }: Author, nameOf: (id: string) => string): string {
  return leden.length > mostNames ? naam : formatList(leden.map(nameOf));
}
