import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import { nbsp } from "../notation.ts";
import { looseDate } from "./dates.ts";

/** What stands under the name of a document in a list, in one line: version, date, who decides, and what is open. */
export function documentFacts({ versie, datum, besluit_door, nog_onbekend = [] }: DocumentGegevens): string {
  const open = nog_onbekend.length;
  const isOpen = ["", open === 1 ? "onderdeel" : "onderdelen", "nog", "open"].join(nbsp);
  return [
    `versie ${versie}`,
    looseDate(datum),
    `besluit door ${besluit_door}`,
    ...(open > 0 ? [`${open}${isOpen}`] : []),
  ].join(", ");
}
