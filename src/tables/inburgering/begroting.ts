import type { Begroting } from "../../dataset/inburgering/dataset.ts";
import type { TableContext } from "./context.ts";

/** The begroting of the year of the document. */
export function begrotingOf({ opsteller, year }: TableContext): Begroting | undefined {
  return opsteller.begrotingen.find(({ jaar }) => jaar === year);
}
