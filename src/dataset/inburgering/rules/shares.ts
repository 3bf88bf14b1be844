import { decimal, sum } from "../../../decimal.ts";
import type { Diagnostic, Place } from "../../../diagnostic.ts";
import { formatNumber } from "../../../notation.ts";
import { mistake } from "../../rules.ts";
import type { InburgeringRule } from "./rules.ts";

/** Holds percentages of one whole against 100, exactly; `name` begins the sentence. */
export function checkShares(
  rule: InburgeringRule,
  shares: readonly number[],
  name: string,
  place: Place,
): Diagnostic[] {
  const total = sum(shares.map(decimal));
  if (total.eq(100)) return [];
  const shown = (value: number | typeof total) => {
    const exact = decimal(value);
    return formatNumber(exact, Math.max(0, exact.c.length - exact.e - 1));
  };
  return [
    mistake(rule, place, {
      message: `${name} zijn samen ${shown(total)}% en geen 100%.`,
      cause: `${shares.map(shown).join(" + ")} = ${shown(total)}.`,
      hint: "Pas de aandelen aan tot ze samen precies 100 zijn.",
    }),
  ];
}
