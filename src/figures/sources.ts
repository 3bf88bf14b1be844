import { dutchOrder } from "../notation.ts";
import type { Figure, Source } from "./figure.ts";

/** Figures share most of their operands, so what each rests on is found once. */
const known = new WeakMap<Figure, readonly Source[]>();

function sourcesOf(figure: Figure): readonly Source[] {
  const { operands, source } = figure;
  if (operands.length === 0) return source ? [source] : [];
  const found = known.get(figure) ?? [...new Set(operands.flatMap(sourcesOf))];
  known.set(figure, found);
  return found;
}

/** The sources that figures rest on: their own, or those of the typed values at the bottom of their formulas. */
export function sourcesOfFigures(figures: readonly Figure[]): Source[] {
  return [...new Set(figures.flatMap(sourcesOf))];
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
    const at = (places.size > 1 ? [...places].sort(dutchOrder) : [...places]).join("; ");
    const { at: _, ...whole } = source;
    return at ? { ...whole, at } : whole;
  });
}
