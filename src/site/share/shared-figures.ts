import type { DocumentGegevens } from "../../dataset/inburgering/dataset.ts";
import { formatFigure } from "../../figures/format.ts";
import { layerOf } from "../../status.ts";
import { keyFigures } from "../key-figures.ts";
import type { PublishedOpsteller } from "../published-opsteller.ts";

/** A key figure as it is passed on: with its words and what kind of number it is. */
export interface SharedFigure {
  id: string;
  /** What it is: `Uitvoeringskosten in 2022`. */
  name: string;
  /** `€ 256.856`. */
  shown: string;
  /** One line of meaning. */
  meaning: string;
  layer: "wettelijk" | "besluit" | "raming" | "gerealiseerd";
}

/** The key figures of a document as they are passed on, in its order. */
export function sharedFiguresOf(opsteller: PublishedOpsteller, gegevens: DocumentGegevens): SharedFigure[] {
  return keyFigures(opsteller, gegevens).map(({ figure, naam, uitleg }) => ({
    id: figure.id,
    name: naam,
    shown: formatFigure(figure),
    meaning: uitleg,
    layer: layerOf(figure.status),
  }));
}
