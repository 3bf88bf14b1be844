import Big from "big.js";

// Intermediate quotients keep 20 decimals; rounding happens once, at the end, and is stated on the figure.
Big.DP = 20;
Big.RM = Big.roundHalfUp;
Big.strict = false;

export type Decimal = Big;

/** An exact decimal from a number as it was typed, or from its digits. */
export function decimal(value: number | string | Big): Decimal {
  return new Big(value);
}

export const zero: Decimal = new Big(0);

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Rounds half away from zero ("rekenkundig"), the rule for euros and for inburgeringsplichtigen (F6). */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundHalfUp);
}

/**
 * Divides `total` over `shares` in steps of 10^-decimals so that the parts add up exactly (method of the largest remainders).
 * Ties go to the earlier share. `shares` need not add up to 1; they are taken as proportions.
 * @throws RangeError when a share is negative, or all shares are zero while total is not.
 */
export function largestRemainder(total: Decimal, shares: readonly Decimal[], decimals = 0): Decimal[] {
  if (shares.some((share) => share.lt(0))) throw new RangeError("a share cannot be negative");
  const whole = sum(shares);
  if (whole.eq(0)) {
    if (total.eq(0)) return shares.map(() => zero);
    throw new RangeError("shares that are all zero cannot divide a total");
  }
  const step = new Big(10).pow(-decimals);
  const exact = shares.map((share) => total.times(share).div(whole).div(step));
  const floors = exact.map((value) => value.round(0, Big.roundDown));
  const remaining = Number(total.div(step).minus(sum(floors)).round(0, Big.roundHalfUp).toString());
  const order = exact
    .map((value, index) => ({ index, rest: value.minus(floors[index] ?? zero) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index);
  const extra = new Set(order.slice(0, remaining).map(({ index }) => index));
  return floors.map((value, index) => value.plus(extra.has(index) ? 1 : 0).times(step));
}
