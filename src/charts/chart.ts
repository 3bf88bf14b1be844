import type { NumberFigure } from "../figures/figure.ts";
import type { Table } from "../tables/table.ts";

/** How sure a value is, which a drawing shows by line and hatch as well as by colour. */
export type Fill = "vol" | "raming" | "stelpost" | "totaal";

/** A bar or column with its words. */
export interface Bar {
  label: string;
  value: NumberFigure;
  fill: Fill;
  /** A second value to compare with, under the first. */
  compared?: NumberFigure;
  /** In small type beside the value: a share, a word on its certainty. */
  remark?: string;
}

/** A line across the bars with its words: what the Rijk pays. */
export interface Reference {
  value: NumberFigure;
  label: string;
}

/** A step of a row of steps: a phase, a link of a chain. */
export interface Step {
  label: string;
  /** When it is, or what comes of it. */
  lines: readonly string[];
  /** Said under the label: who decides. */
  remark?: string;
  /** Has a filled mark. */
  marked: boolean;
}

/** A risk by how likely it is and how much it does. */
export interface Risk {
  label: string;
  chance: Level;
  impact: Level;
}

/** Low to high. */
export const levels = ["laag", "gemiddeld", "hoog"] as const;
export type Level = (typeof levels)[number];

/** The picture itself, by its kind; each kind has one drawing. */
export type Picture =
  /** Horizontal bars from zero. */
  | { kind: "staven"; bars: readonly Bar[]; reference?: Reference; comparedName?: string }
  /** Columns in the order of time. */
  | { kind: "kolommen"; bars: readonly Bar[] }
  /** Each bar begins where the one before it ends; the last is the total. */
  | { kind: "opbouw"; bars: readonly Bar[]; total: Bar }
  /** Costs against income, with what is left or short. */
  | { kind: "dekking"; costs: Bar; income: Bar; left: NumberFigure; leftLabel: string }
  | { kind: "stappen"; steps: readonly Step[] }
  | { kind: "matrix"; risks: readonly Risk[]; chanceName: string; impactName: string };

/** A picture of a table. Numbered, described and drawn the same way on page and paper. */
export interface Chart {
  /** Lasting id, without year: `uitvoeringskosten`. */
  id: string;
  /** States what there is to see: `De grootste post is de integratieconsulent: 51,6% van de kosten`. */
  title: string;
  /** The same in words with every number, for who does not see it. */
  description: string;
  picture: Picture;
  /** Where its numbers stand. */
  table: Table;
  /** Id of that table as templates use it. */
  tableId: string;
  /** A sentence under the picture: how to read it. */
  note?: string;
}

/** The charts of one opsteller and year, by the id that a template uses; each is made when first asked for. */
export interface ChartSet {
  /** Is there a chart? False for an unknown id, and where the data are absent or too few to show. */
  has(id: string): boolean;
  get(id: string): Chart | undefined;
  ids(): readonly string[];
}

/** Charts that are each made when first asked for, by what makes them. */
export function lazyCharts(makers: ReadonlyMap<string, () => Omit<Chart, "id"> | undefined>): ChartSet {
  const made = new Map<string, Chart | undefined>();
  const get = (id: string): Chart | undefined => {
    if (!made.has(id)) {
      const chart = makers.get(id)?.();
      made.set(id, chart && { id, ...chart });
    }
    return made.get(id);
  };
  return { has: (id) => get(id) !== undefined, get, ids: () => [...makers.keys()] };
}
