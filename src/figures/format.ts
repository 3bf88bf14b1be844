import { type Decimal, decimalPlaces, roundHalfUp } from "../decimal.ts";
import { formatDate, formatEuro, formatNumber, nbsp } from "../notation.ts";
import type { Unit } from "../status.ts";
import type { Figure, NumberFigure } from "./figure.ts";

/**
 * The word after a number, for one and for more. Dutch leaves uur and jaar in the singular after a number. People and
 * bare counts have none: the sentence around them says what they count.
 */
const words: Record<Exclude<Unit, "euro" | "procent">, readonly [one: string, more: string] | undefined> = {
  fte: ["fte", "fte"],
  personen: undefined,
  huishoudens: ["huishouden", "huishoudens"],
  uren: ["uur", "uur"],
  "uren per week": ["uur per week", "uur per week"],
  weken: ["week", "weken"],
  maanden: ["maand", "maanden"],
  jaren: ["jaar", "jaar"],
  dagen: ["dag", "dagen"],
  gesprekken: ["gesprek", "gesprekken"],
  lessen: ["les", "lessen"],
  aantal: undefined,
};

/** A value in Dutch notation with its unit: `€ 256.856`, `15%`, `1,78 fte`, `10 weken`, `55`. */
export function formatValue(value: Decimal, unit: Unit, decimals: number): string {
  if (unit === "euro") return formatEuro(value, decimals);
  const number = formatNumber(value, decimals);
  if (unit === "procent") return `${number}%`;
  const word = words[unit];
  if (!word) return number;
  return `${number}${nbsp}${roundHalfUp(value, decimals).eq(1) ? word[0] : word[1]}`;
}

/** The figure as running text shows it. */
export function formatFigure(figure: Figure): string {
  return figure.kind === "date" ? formatDate(figure.value) : formatValue(figure.value, figure.unit, figure.decimals);
}

/** The figure without its unit, for a place that already says what it counts. */
export function formatBare(figure: Figure): string {
  return figure.kind === "date" ? formatDate(figure.value) : formatNumber(figure.value, figure.decimals);
}

/** Decimals that tell a value in full: cents where there are any, at most two more than a reader needs. */
export function exactDecimals({ unit, decimals }: NumberFigure, value: Decimal): number {
  const places = Math.min(2, decimalPlaces(value));
  if (unit === "euro") return places === 0 ? decimals : 2;
  return Math.max(decimals, places);
}

/** The figure for machines, as precise as a formula shows it: `132567.28`, `2022-01-01`. */
export function machineValue(figure: Figure): string {
  if (figure.kind === "date") return figure.value;
  return roundHalfUp(figure.value, exactDecimals(figure, figure.value)).toFixed();
}

/** The figure as a formula shows it, with cents and hundredths: `€ 132.567,28`. */
export function formatExact(figure: Figure): string {
  if (figure.kind === "date") return formatDate(figure.value);
  return formatValue(figure.value, figure.unit, exactDecimals(figure, figure.value));
}
