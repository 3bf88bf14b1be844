import type { DocumentGegevens } from "../../dataset/inburgering/dataset.ts";
import { formatFigure } from "../../figures/format.ts";
import { layerOf } from "../../status.ts";
import type { PublishedOpsteller } from "../published-opsteller.ts";

/** A key figure as it is passed on: with its words and what kind of number it is. */
export interface KeyFigure {
  id: string;
  /** What it is: `Uitvoeringskosten in 2022`. */
  name: string;
  /** `€ 256.856`. */
  shown: string;
  /** One line of meaning. */
  meaning: string;
  layer: "wettelijk" | "besluit" | "raming" | "gerealiseerd";
}

/** The key figures of a document that can be computed, in its order. */
export function keyFiguresOf({ figures }: PublishedOpsteller, { kerncijfers, jaar }: DocumentGegevens): KeyFigure[] {
  return kerncijfers.flatMap(({ cijfer, naam, uitleg }) => {
    const id = figures.resolve(cijfer, jaar);
    if (!id) return [];
    const figure = figures.get(id);
    return [{ id, name: naam, shown: formatFigure(figure), meaning: uitleg, layer: layerOf(figure.status) }];
  });
}
