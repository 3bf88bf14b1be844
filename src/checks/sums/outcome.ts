import { type Decimal, decimalPlaces } from "../../decimal.ts";
import { formatNumber } from "../../notation.ts";
import type { Quantity } from "./quantities.ts";

/** A sum that a passage makes in full and that does not come out. */
export interface WrongSum {
  index: number;
  message: string;
}

/** A sum as a passage makes it: what kind it is, where it begins, and what it should and is said to give. */
interface MadeSum {
  what: string;
  index: number;
  computed: Decimal;
  said: Quantity;
}

const about =
  /\b(?:ruim|bijna|ongeveer|circa|zo[’']n|rond|krap|meer dan|minder dan|minimaal|maximaal|ten minste|hoogstens)\s+(?:de\s+)?$/i;

/** What is wrong with a sum, if anything. What is said to be about so much is not held to its digits. */
export function wrongSum({ what, index, computed, said }: MadeSum, words: string): WrongSum | undefined {
  if (isNear(computed, said) || about.test(words.slice(Math.max(0, said.index - 80), said.index))) return undefined;
  const outcome = formatNumber(computed, Math.min(2, decimalPlaces(computed)));
  return { index, message: `${what} klopt niet: de uitkomst is ${outcome}, en er staat ${said.written}.` };
}

/** A result is rounded at its last digit; of large amounts the parts may be rounded as well. */
function isNear(computed: Decimal, { value, slack }: Quantity): boolean {
  const size = computed.abs();
  return computed
    .minus(value)
    .abs()
    .lte(slack.times(size.gt(100_000) ? 4 : size.gte(1000) ? 2 : 1));
}
