import type { CijferJson } from "../exports/figures-schema.ts";

/** Figures that are computed in one way: what holds for all of them is said once. */
export interface OriginFamily {
  /** The formula in words. */
  words: string;
  /** Where it is the same for all. */
  rounding?: string | undefined;
  figures: readonly CijferJson[];
}

export interface OriginFamilies {
  /** Typed figures, and those that are computed as no other of the group. */
  single: readonly CijferJson[];
  families: readonly OriginFamily[];
}

/** Takes the figures of a group apart by how they are computed, each in the order of the group. */
export function originFamilies(figures: readonly CijferJson[]): OriginFamilies {
  const byWords = Map.groupBy(figures, ({ formule }) => formule?.woorden);
  const isSingle = ({ formule }: CijferJson): boolean => !formule || byWords.get(formule.woorden)?.length === 1;
  const families = [...byWords].flatMap(([words, members]): OriginFamily[] => {
    const [first] = members;
    if (words === undefined || !first || members.length === 1) return [];
    const isShared = members.every(({ afronding }) => afronding === first.afronding);
    return [{ words, rounding: isShared ? first.afronding : undefined, figures: members }];
  });
  return { single: figures.filter(isSingle), families };
}

export type Bron = CijferJson["bronnen"][number];

/** A law may be told in other words than title and place, and those stay together. */
const hasPlace = ({ titel, plaats, zin }: Bron): boolean => plaats !== undefined && zin === `${titel}, ${plaats}`;

/** The source in which most of the figures have their place, if that is half of them or more. */
export function commonSource(figures: readonly CijferJson[]): Bron | undefined {
  const placed = Map.groupBy(
    figures.flatMap(({ bronnen }) => bronnen.filter(hasPlace)),
    ({ id }) => id,
  );
  const [most] = [...placed.values()].sort((a, b) => b.length - a.length);
  return most && most.length > 1 && most.length * 2 >= figures.length ? most[0] : undefined;
}

/** `hoofdstuk 2; paragraaf 1.2; Beleidsplan inburgering, 2021, bijlage 1`: places in the common source come first. */
export function sourceWords(bronnen: readonly Bron[], common: Bron | undefined): string {
  const isCommon = (bron: Bron): boolean => bron.id === common?.id && hasPlace(bron);
  const places = bronnen.filter(isCommon).map(({ plaats }) => plaats);
  const others = bronnen.filter((bron) => !isCommon(bron)).map(({ zin }) => zin);
  return [...places, ...others].join("; ");
}
