import type { Diagnostic } from "../../../diagnostic.ts";
import type { Places } from "../../places.ts";
import { contradiction } from "./rules.ts";

/** A period of two plain dates does not end before it starts; either may be absent. */
export function checkPeriod<Key extends string>(
  entry: { [Name in Key]?: string | undefined },
  from: Key,
  to: Key,
  places: Places,
): Diagnostic[] {
  const [start, end] = [entry[from], entry[to]];
  if (start === undefined || end === undefined || start <= end) return [];
  return [
    contradiction("inburgering/periode", places.ofValue(entry, to), {
      message: `De periode eindigt op ${end}, voor het begin op ${start}.`,
      hint: `Verbeter ‘${from}’ of ‘${to}’.`,
    }),
  ];
}
