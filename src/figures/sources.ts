import { dutchOrder } from "../notation.ts";
import type { Figure, Source } from "./figure.ts";

/**
 * The sources that figures rest on: their own, or those of the typed values at the bottom of their formulas. Figures of
 * one table share most of their operands, so all of them are walked at once.
 */
export function sourcesOfFigures(figures: readonly Figure[]): Source[] {
  const sources: Source[] = [];
  const seen = new Set<Figure>();
  const visit = (figure: Figure): void => {
    if (seen.has(figure)) return;
    seen.add(figure);
    if (figure.operands.length === 0 && figure.source) sources.push(figure.source);
    figure.operands.forEach(visit);
  };
  figures.forEach(visit);
  return sources;
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
    const { at: _, ...whole } = source;
    return at ? { ...whole, at } : whole;
  });
}
