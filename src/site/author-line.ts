import type { OpstellerGegevens } from "../dataset/inburgering/dataset.ts";
import { formatList } from "../notation.ts";

const mostNames = 6;

/** Who an author is, in one line: its members, or how many there are. */
export function authorLine({ soort, leden }: OpstellerGegevens["opsteller"], nameOf: (id: string) => string): string {
  const kind = soort.charAt(0).toUpperCase() + soort.slice(1);
  if (soort === "gemeente") return kind;
  const names = leden.map(nameOf);
  return names.length > mostNames ? `${kind} van ${names.length} gemeenten` : `${kind} van ${formatList(names)}`;
}
