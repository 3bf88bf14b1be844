import { dutchOrder } from "../notation.ts";
import type { Figure, Source } from "./figure.ts";
import { leavesOf } from "./leaves.ts";

/** The sources that a figure rests on: its own, or those of the typed values at the bottom of its formula. */
export function sourcesOfFigure(figure: Figure): Source[] {
  return leavesOf(figure).flatMap(({ source }) => source ?? []);
}

/** One entry per source, in order of first mention, with all places in it: `paragraaf 1.6; tabel 2`. */
export function mergeSources(sources: Iterable<Source>): Source[] {
  const merged = new Map<string, { source: Source; places: Set<string> }>();
  for (const source of sources) {
    const entry = merged.get(source.id) ?? { source, places: new Set<string>() };
    if (source.at) entry.places.add(source.at);
    merged.set(source.id, entry);
  }
  return [...merged.values()].map(({ source: { id, title }, places }) => {
    const at = [...places].sort(dutchOrder).join("; ");
    return at ? { id, title, at } : { id, title };
  });
}
