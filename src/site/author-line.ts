import type { OpstellerGegevens } from "../dataset/inburgering/dataset.ts";
import { formatList } from "../notation.ts";

const mostNames = 6;

/** Who an author is, in one line: its members, or how many there are. */
export function authorLine({ soort, leden }: OpstellerGegevens["opsteller"], nameOf: (id: string) => string): string {
  if (soort === "gemeente") return "gemeente";
  const names = leden.map(nameOf);
  return names.length > mostNames ? `${soort} van ${names.length} gemeenten` : `${soort} van ${formatList(names)}`;
}
