import { type Decimal, roundHalfUp } from "../../decimal.ts";

/** More than a spreadsheet can hold in its fifteen digits, for any amount that a municipality has. */
const decimals = 9;

/** A number as both formats write it: digits with a point. */
export function numberText(value: Decimal): string {
  return roundHalfUp(value, decimals).toFixed();
}
