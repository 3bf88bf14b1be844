import { type Decimal, decimalPlaces } from "../decimal.ts";
import type { Place } from "../diagnostic.ts";
import { type Unit, weakest } from "../status.ts";
import type { Figure, FormulaPart, NumberFigure, Published } from "./figure.ts";

/** What is said about a figure besides its value. */
export interface About {
  id: string;
  label: string;
  group: string;
  year?: number;
  place?: Place;
  remark?: string;
  published?: Published;
}

/** What makes a figure a computed one. */
export interface Computation {
  /** Exact, unless `rounding` says otherwise. */
  value: Decimal;
  unit: Unit;
  /** Decimals to show; otherwise the custom of the unit. */
  decimals?: number;
  operands: readonly NumberFigure[];
  words: string;
  /** Figures and the signs between them. */
  parts?: readonly (Figure | string)[];
  rounding?: string;
  unrounded?: Decimal;
}

/** Decimals that a computed value shows by custom: whole euros, hundredths of a full-time job, tenths of a percent. */
const customary: Partial<Record<Unit, number>> = { fte: 2, procent: 1, "uren per week": 2 };

/** A typed value shows what was typed; an amount with cents shows both, a full-time job always has two decimals. */
export function typedDecimals(value: Decimal, unit: Unit): number {
  const places = decimalPlaces(value);
  if (unit === "euro") return places === 0 ? 0 : 2;
  return unit === "fte" ? Math.max(2, places) : places;
}

/** The pieces of a formula, of figures and the signs between them. */
export function formulaParts(parts: readonly (Figure | string)[]): FormulaPart[] {
  return parts.map((part) => (typeof part === "string" ? { text: part } : { figure: part }));
}

/** A figure made from others; one estimate among them makes it an estimate. */
export function computed(about: About, computation: Computation): NumberFigure {
  const { value, unit, decimals, operands, words, parts = [], rounding, unrounded } = computation;
  return {
    kind: "number",
    ...about,
    value,
    unit,
    decimals: decimals ?? customary[unit] ?? 0,
    status: weakest(operands.map((operand) => operand.status)),
    formula: { words, parts: formulaParts(parts) },
    operands,
    ...(rounding ? { rounding, unrounded } : {}),
  };
}
