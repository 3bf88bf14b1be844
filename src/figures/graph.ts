import type { Place } from "../diagnostic.ts";
import type { Figure, NumberFigure } from "./figure.ts";

/** Figures by id, computed when first asked for and remembered. */
export interface FigureGraph {
  has(id: string): boolean;
  /** @throws UnknownFigure, CircularFormula */
  get(id: string): Figure;
  /** As get, for a figure that must be a number. */
  number(id: string): NumberFigure;
  /** All ids, in the order in which they were defined. */
  ids(): readonly string[];
  /** The id that a writer means: itself, or with the year put in after the first level (`uitvoering.totaal`, 2022). */
  resolve(id: string, year: number): string | undefined;
}

export class UnknownFigure extends Error {
  readonly id: string;
  constructor(id: string) {
    super(`figure ${id} does not exist`);
    this.id = id;
  }
}

export class CircularFormula extends Error {
  /** The ids in the order in which they need each other; the first is also the last. */
  readonly chain: readonly string[];
  constructor(chain: readonly string[]) {
    super(`circular formula: ${chain.join(" -> ")}`);
    this.chain = chain;
  }
}

/** Collects definitions; each is a function that computes one figure from others of the same graph. */
export class FigureBook implements FigureGraph {
  readonly #definitions = new Map<string, { compute: () => Figure; place: Place | undefined }>();
  readonly #known = new Map<string, Figure>();
  readonly #busy: string[] = [];

  /** @throws Error when the id is taken: ids of data are checked for duplicates before they come here. */
  define(id: string, compute: () => Figure, place?: Place): void {
    if (this.#definitions.has(id)) throw new Error(`figure ${id} is defined twice`);
    this.#definitions.set(id, { compute, place });
  }

  has(id: string): boolean {
    return this.#definitions.has(id);
  }

  get(id: string): Figure {
    const known = this.#known.get(id);
    if (known) return known;
    const definition = this.#definitions.get(id);
    if (!definition) throw new UnknownFigure(id);
    if (this.#busy.includes(id)) throw new CircularFormula([...this.#busy.slice(this.#busy.indexOf(id)), id]);
    this.#busy.push(id);
    try {
      const figure = definition.compute();
      this.#known.set(id, figure);
      return figure;
    } finally {
      this.#busy.pop();
    }
  }

  number(id: string): NumberFigure {
    const figure = this.get(id);
    if (figure.kind !== "number") throw new TypeError(`figure ${id} is a date, not a number`);
    return figure;
  }

  ids(): readonly string[] {
    return [...this.#definitions.keys()];
  }

  placeOf(id: string): Place | undefined {
    return this.#definitions.get(id)?.place;
  }

  resolve(id: string, year: number): string | undefined {
    if (this.has(id)) return id;
    const [first, ...rest] = id.split(".");
    const withYear = [first, year, ...rest].join(".");
    return this.has(withYear) ? withYear : undefined;
  }
}
