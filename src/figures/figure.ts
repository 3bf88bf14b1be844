import type { PlainDate } from "../calendar.ts";
import type { Decimal } from "../decimal.ts";
import type { Place } from "../diagnostic.ts";
import type { Status, Unit } from "../status.ts";

/** Where a value comes from: an entry of the register of sources, and the place in it. */
export interface Source {
  /** Id in the register. */
  id: string;
  /** How the document shows it: `Uitvoeringsplan Wet inburgering HBEL, november 2021`. */
  title: string;
  /** `paragraaf 1.10`, `tabel 2`; absent when the whole source is meant. */
  at?: string;
  /** As far as it is known: `2021`, `2021-11`, `2021-11-30`. */
  date?: string;
  /** Of a source whose title tells no date, such as a law: `versie van 21 oktober 2025`. */
  version?: string;
}

/** What the source printed, kept beside the value that the program computes. */
export interface Published {
  value: Decimal;
  source?: Source;
  /** Why it differs, in a sentence, when that is known. */
  remark?: string;
}

/** One piece of a formula with its values filled in: another figure, or a sign or word between figures. */
export type FormulaPart = { figure: Figure } | { text: string };

/** How a figure is computed. */
export interface Formula {
  /** In words: `Het percentage voor ontzorgen maal de middelen die de vier gemeenten ontvangen.` */
  words: string;
  /** `15%` `×` `€ 256.856`; empty for sums of many parts, where the words and the operands say enough. */
  parts: readonly FormulaPart[];
}

interface FigureBase {
  /** Lasting id and deep link: `uitvoering.2022.ontzorgen`. Lower case letters, digits, dashes, dots between the levels. */
  id: string;
  /** What it is, in Dutch, understandable without its table: `Financieel ontzorgen, raming`. */
  label: string;
  /** Heading under which the register lists it: `Uitvoeringskosten`. */
  group: string;
  year?: number;
  status: Status;
  /** Absent on a computed figure, whose sources are those of its operands. */
  source?: Source;
  formula?: Formula;
  operands: readonly Figure[];
  /** The line in data/ that a writer edits to change it. */
  place?: Place;
  /** A remark that always goes with the figure (an assumption, a difference of definition). */
  remark?: string;
}

/** A figure that counts something. */
export interface NumberFigure extends FigureBase {
  kind: "number";
  /** Exact; rounded only where `rounding` says so. */
  value: Decimal;
  unit: Unit;
  /** Decimals to show. */
  decimals: number;
  /** The one rounding step, in words, when `value` itself is rounded or apportioned. */
  rounding?: string;
  /** The exact value before that step. */
  unrounded?: Decimal;
  published?: Published;
}

/** A figure that is a day. */
export interface DateFigure extends FigureBase {
  kind: "date";
  value: PlainDate;
}

/** A fact or a computed value. */
export type Figure = NumberFigure | DateFigure;
