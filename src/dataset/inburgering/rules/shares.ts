import { type Decimal, decimal, decimalPlaces, sum } from "../../../decimal.ts";
import type { Diagnostic, Place } from "../../../diagnostic.ts";
import { formatNumber } from "../../../notation.ts";
import { contradiction, type InburgeringRule } from "./rules.ts";

/** Holds percentages of one whole against 100, exactly; `name` begins the sentence. */
export function checkShares(
  rule: InburgeringRule,
  percentages: readonly number[],
  name: string,
  place: Place,
): Diagnostic[] {
  const shares = percentages.map(decimal);
  const total = sum(shares);
  if (total.eq(100)) return [];
  return [
    contradiction(rule, place, {
      message: `${name} zijn samen ${shown(total)}% en geen 100%.`,
      cause: `${shares.map(shown).join(" + ")} = ${shown(total)}.`,
      hint: "Pas de aandelen aan tot ze samen precies 100 zijn.",
    }),
  ];
}

function shown(value: Decimal): string {
  return formatNumber(value, decimalPlaces(value));
}
