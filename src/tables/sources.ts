import type { Figure, Source } from "../figures/figure.ts";
import { leavesOf } from "../figures/leaves.ts";
import { dutchOrder } from "../notation.ts";

/** The sources that a figure rests on: its own, or those of the typed values at the bottom of its formula. */
export function sourcesOfFigure(figure: Figure): Source[] {
  return leavesOf(figure).flatMap(({ source }) => source ?? []);
}

/** `paragraaf 1.6 en hoofdstuk 2` is two places, `paragraaf 1.3 en 1.8` stays one. */
function placesIn(at: string): string[] {
  return at.split(/,? en (?=\p{Ll}+ \d)/u);
}

/** One entry per source, in order of first mention, with all places in it: `paragraaf 1.6; tabel 2`. */
export function mergeSources(sources: Iterable<Source>): Source[] {
  const merged = new Map<string, { source: Source; places: Set<string> }>();
  for (const source of sources) {
    const entry = merged.get(source.id) ?? { source, places: new Set<string>() };
    for (const place of source.at ? placesIn(source.at) : []) entry.places.add(place);
    merged.set(source.id, entry);
  }
  return [...merged.values()].map(({ source, places }) => {
    const at = [...places].sort(dutchOrder).join("; ");
    return at ? { id: source.id, title: source.title, at } : { id: source.id, title: source.title };
  });
}
