import type { CijferJson, CijfersJson } from "../exports/figures-schema.ts";

/** The figures of one author as register and panel look them up. */
export interface FigureIndex {
  /** Of the register; with # and an id it leads to one figure. */
  address: string;
  /** Undefined when it is not in the register. */
  of(id: string): CijferJson | undefined;
  /** The figures that are computed from this one, directly. */
  madeFrom(id: string): readonly CijferJson[];
}

/** Makes the index of one register. */
export function figureIndex({ register, cijfers }: CijfersJson): FigureIndex {
  const byId = new Map(cijfers.map((figure) => [figure.id, figure]));
  const made = new Map<string, CijferJson[]>();
  for (const figure of cijfers) {
    for (const part of new Set(figure.formule?.delen)) {
      const known = made.get(part);
      if (known) known.push(figure);
      else made.set(part, [figure]);
    }
  }
  return { address: register, of: (id) => byId.get(id), madeFrom: (id) => made.get(id) ?? [] };
}
