import type { About } from "../computed.ts";
import type { Figure } from "../figure.ts";
import type { FigureBook } from "../graph.ts";

/** Where formulas put their figures: a book with the facts of data/, or one with the facts of a what-if page. */
export interface Definer {
  readonly book: FigureBook;
  define(about: About, make: (about: About) => Figure): void;
}

export function definerOf(book: FigureBook): Definer {
  return {
    book,
    define: (about, make) => book.define(about.id, () => make(about), about.place, about.label),
  };
}

/** Is there something to divide by? Only for figures that rest on facts alone, because it computes them. */
export function isPositive(book: FigureBook, id: string): boolean {
  return book.has(id) && book.number(id).value.gt(0);
}
