import type { DocumentGegevens } from "../dataset/inburgering/dataset.ts";
import type { Figure } from "../figures/figure.ts";
import { formatFigure } from "../figures/format.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

/** A key figure of a document, with its words. */
export interface KeyFigure {
  figure: Figure;
  naam: string;
  uitleg: string;
  /** Would break over lines at the size of an amount, as a date does. */
  isLong: boolean;
}

const longestAmount = 11;

/** The key figures of a document that can be computed, in its order. */
export function keyFigures({ figures }: PublishedOpsteller, { kerncijfers, jaar }: DocumentGegevens): KeyFigure[] {
  return kerncijfers.flatMap(({ cijfer, naam, uitleg }) => {
    const id = figures.resolve(cijfer, jaar);
    if (!id) return [];
    const figure = figures.get(id);
    return [{ figure, naam, uitleg, isLong: figure.kind === "date" || formatFigure(figure).length > longestAmount }];
  });
}
