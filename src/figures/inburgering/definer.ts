import type { About } from "../computed.ts";
import type { Figure } from "../figure.ts";
import type { FigureBook } from "../graph.ts";

/** Where formulas put their figures: a book with the facts of data/, or one with the facts of a what-if page. */
export interface Definer {
  readonly book: FigureBook;
  define(about: About, make: (about: About) => Figure): void;
}

/** Puts figures into a book. */
export function definerOf(book: FigureBook): Definer {
  return {
    book,
    define: (about, make) => book.define(about.id, () => make(about), about.place, about.label),
  };
}

/** Is there something to divide by? Not where the figure cannot be computed; evaluate reports why. */
export function isPositive(book: FigureBook, id: string): boolean {
  if (!book.has(id)) return false;
  try {
    return book.number(id).value.gt(0);
  } catch {
    return false;
  }
}
