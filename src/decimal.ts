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

/** Nothing, exactly. */
export const zero: Decimal = new Big(0);

/** All values added up; zero when there are none. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Rounds half away from zero ("rekenkundig"), the rule for euros and for inburgeringsplichtigen (F6). */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.round(decimals, Big.roundHalfUp);
}

/** Number of digits behind the comma: 2 for 1,78. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

function floor(value: Decimal): Decimal {
  const towardsZero = value.round(0, Big.roundDown);
  return towardsZero.gt(value) ? towardsZero.minus(1) : towardsZero;
}

/**
 * Divides `total` over `shares` in steps of 10^-decimals so that the parts add up exactly (method of the largest remainders).
 * Ties go to the earlier share. `shares` need not add up to 1; they are taken as proportions. A share below zero (a
 * balancing item that went negative) gives a part below zero.
 * @throws RangeError when the shares add up to zero or less, while total is not zero.
 */
export function largestRemainder(total: Decimal, shares: readonly Decimal[], decimals = 0): Decimal[] {
  const whole = sum(shares);
  if (whole.lte(0)) {
    if (total.eq(0)) return shares.map(() => zero);
    throw new RangeError("shares that add up to nothing cannot divide a total");
  }
  const [step, steps] = [new Big(10).pow(-decimals), total.times(new Big(10).pow(decimals))];
  const exact = shares.map((share) => steps.times(share).div(whole));
  const floors = exact.map(floor);
  const remaining = Number(steps.minus(sum(floors)).round(0, Big.roundHalfUp).toString());
  const order = exact
    .map((value, index) => ({ index, rest: value.minus(floors[index] ?? zero) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index);
  const extra = new Set(order.slice(0, remaining).map(({ index }) => index));
  return floors.map((value, index) => value.plus(extra.has(index) ? 1 : 0).times(step));
}
