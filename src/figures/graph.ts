import type { Place } from "../diagnostic.ts";
import type { Figure, NumberFigure } from "./figure.ts";
import { CircularFormula, NotANumber, UnknownFigure } from "./mistakes.ts";

export { CircularFormula, UnknownFigure };

/** Figures by id, computed when first asked for and remembered. */
export interface FigureGraph {
  has(id: string): boolean;
  /** @throws UnknownFigure, CircularFormula, DivisionByZero, NotANumber */
  get(id: string): Figure;
  /** As get, for a figure that must be a number. */
  number(id: string): NumberFigure;
  /** All ids, in the order in which they were defined. */
  ids(): readonly string[];
  /** The id that a writer means: itself, or with the year put in after the first level (`uitvoering.totaal`, 2022). */
  resolve(id: string, year: number): string | undefined;
}

/** Collects definitions; each is a function that computes one figure from others of the same graph. */
export class FigureBook implements FigureGraph {
  readonly #definitions = new Map<string, { compute?: () => Figure; place?: Place; label?: string }>();
  readonly #known = new Map<string, Figure>();
  readonly #busy: string[] = [];

  /** @throws Error when the id is taken: ids of data are checked for duplicates before they come here. */
  define(id: string, compute: () => Figure, place?: Place, label?: string): void {
    if (this.#definitions.has(id)) throw new Error(`figure ${id} is defined twice`);
    this.#definitions.set(id, { compute, place, label });
  }

  has(id: string): boolean {
    return this.#definitions.has(id);
  }

  get(id: string): Figure {
    const known = this.#known.get(id);
    if (known) return known;
    const definition = this.#definitions.get(id);
    if (!definition?.compute) throw new UnknownFigure(id);
    if (this.#busy.includes(id)) throw new CircularFormula([...this.#busy.slice(this.#busy.indexOf(id)), id]);
    this.#busy.push(id);
    try {
      const figure = definition.compute();
      this.#known.set(id, figure);
      // What a formula was made with is not needed any more, and a thousand authors have half a million of them.
      definition.compute = undefined;
      return figure;
    } finally {
      this.#busy.pop();
    }
  }

  number(id: string): NumberFigure {
    const figure = this.get(id);
    if (figure.kind !== "number") throw new NotANumber(id);
    return figure;
  }

  /** As number, for several. @throws AggregateError with every mistake, so that a writer sees them all at once. */
  numbers(ids: readonly string[]): NumberFigure[] {
    const mistakes: unknown[] = [];
    const figures = ids.flatMap((id) => {
      try {
        return this.number(id);
      } catch (mistake) {
        mistakes.push(mistake);
        return [];
      }
    });
    if (mistakes.length > 0) throw new AggregateError(mistakes);
    return figures;
  }

  ids(): readonly string[] {
    return [...this.#definitions.keys()];
  }

  placeOf(id: string): Place | undefined {
    return this.#definitions.get(id)?.place;
  }

  /** Name of a figure, known before it is computed; the id where none was given. */
  labelOf(id: string): string {
    return this.#definitions.get(id)?.label ?? id;
  }

  resolve(id: string, year: number): string | undefined {
    if (this.has(id)) return id;
    const [first, ...rest] = id.split(".");
    const withYear = [first, year, ...rest].join(".");
    return this.has(withYear) ? withYear : undefined;
  }
}
