import { type Decimal, decimalPlaces, roundHalfUp } from "../decimal.ts";
import type { Figure } from "./figure.ts";

/** A source that printed another value than the program computes. */
export interface Deviation {
  /** As it is shown. */
  computed: Decimal;
  printed: Decimal;
  /** Computed minus printed. */
  difference: Decimal;
}

/** The deviation of a figure from its source, or undefined. What a source rounded further than we do does not deviate. */
export function deviationOf(figure: Figure): Deviation | undefined {
  if (figure.kind !== "number" || !figure.published) return undefined;
  const printed = figure.published.value;
  const decimals = Math.min(figure.decimals, decimalPlaces(printed));
  if (roundHalfUp(figure.value, decimals).eq(roundHalfUp(printed, decimals))) return undefined;
  const computed = roundHalfUp(figure.value, figure.decimals);
  return { computed, printed, difference: computed.minus(printed) };
}
