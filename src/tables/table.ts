import type { Decimal } from "../decimal.ts";
import type { Figure, Source } from "../figures/figure.ts";

/** A yes or no that may carry a condition; never a bare cross. */
export interface Answer {
  answer: "ja" | "nee" | "n.v.t.";
  /** `mits bijstand`, `wettelijk niet verplicht`. */
  remark?: string;
}

export type Cell =
  /**
   * `value` is the exact number where the text shows one that is no figure of ours: what a source printed. `isWrong` where
   * the words say that something is not as it should be.
   */
  | { kind: "text"; text: string; value?: Decimal; isWrong?: true }
  /** `withUnit` where a column mixes units and its header can name none: `10 weken`, `6 maanden`. */
  | { kind: "figure"; figure: Figure; withUnit?: boolean }
  | { kind: "list"; items: readonly string[] }
  | { kind: "answer"; answer: Answer }
  /** What is not there says so: `onbekend`, `n.v.t.`, `geen bedrag`. */
  | { kind: "missing"; text: string };

/** A column of a table. */
export interface Column {
  id: string;
  header: string;
  /** Shown in the header, so that cells hold bare numbers: `€`, `%`, `fte`. */
  unit?: string;
  /** Numbers stand to the right, aligned on the decimal. */
  numeric: boolean;
}

/** A `groep` is a heading over the rows that follow it, up to the next one: its header spans the table and it has no cells. */
export type RowKind = "regel" | "stelpost" | "totaal" | "groep";

/** A row of a table. */
export interface Row {
  id: string;
  kind: RowKind;
  header: string;
  /** Small line under the header: basis, supplier, article. */
  detail?: string;
  /** One per column, in order; none in a `groep`. */
  cells: readonly Cell[];
}

/** One definition; HTML, PDF, CSV, XLSX, JSON and charts are all made from it. */
export interface Table {
  /** Lasting id within the opsteller: `uitvoeringskosten-2022`. */
  id: string;
  title: string;
  year?: number;
  /** Header of the first column, the row headers. */
  stub: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Sentences under the table: rounding, price level, definition. */
  notes: readonly string[];
  sources: readonly Source[];
  /** Has more columns than a line of text holds well: on a screen it uses the margin too. */
  wide: boolean;
  /** Does not fit on an upright page either: lies on a page of its own in the PDF. */
  sideways?: boolean;
}

/** A cell of words. */
export const text = (value: string): Cell => ({ kind: "text", text: value });
/** A cell with a figure, whose unit stands in the header of the column. */
export const figure = (value: Figure): Cell => ({ kind: "figure", figure: value });
/** A cell with a figure and its unit. */
export const figureWithUnit = (value: Figure): Cell => ({ kind: "figure", figure: value, withUnit: true });
/** A cell with a few short texts. */
export const list = (items: readonly string[]): Cell => ({ kind: "list", items });
/** A cell that says that there is nothing. */
export const missing = (value = "onbekend"): Cell => ({ kind: "missing", text: value });
/** A cell that says yes or no. */
export const answer = (value: Answer["answer"], remark?: string): Cell => ({
  kind: "answer",
  answer: remark ? { answer: value, remark } : { answer: value },
});
