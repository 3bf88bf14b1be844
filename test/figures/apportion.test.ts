import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, sum } from "../../src/decimal.ts";
import { apportion } from "../../src/figures/apportion.ts";
import type { NumberFigure } from "../../src/figures/figure.ts";
import { DivisionByZero } from "../../src/figures/mistakes.ts";
import { about, typed } from "./support.ts";

const formula = { operands: [typed(1)], words: "-", parts: [] };

function divide(total: number, shares: readonly number[], decimals = 0): NumberFigure[] {
  const figures = shares.map((share) => typed(share, "procent"));
  const part = apportion(() => ({ total: decimal(total), shares: figures, decimals, unit: "personen" }));
  return shares.map((_, index) => part(about(`deel-${index}`), index, formula));
}

const values = (figures: readonly NumberFigure[]) => figures.map(({ value }) => value.toString());

describe("verdelen met de grootste resten", () => {
  test("28 mensen over 55, 20 en 25 procent zijn 15, 6 en 7", () => {
    expect(values(divide(28, [55, 20, 25]))).toEqual(["15", "6", "7"]);
  });

  test("drie gelijke delen van 100,0 zijn 33,4, 33,3 en 33,3", () => {
    expect(values(divide(100, [1, 1, 1], 1))).toEqual(["33.4", "33.3", "33.3"]);
  });

  test("niemand verdelen geeft niemand", () => {
    expect(values(divide(0, [55, 20, 25]))).toEqual(["0", "0", "0"]);
  });

  test("aandelen die samen nul zijn verdelen niets", () => {
    expect(() => divide(28, [0, 0])).toThrow(DivisionByZero);
  });

  test("een enkel deel is het geheel en is niet afgerond", () => {
    const [only] = divide(28, [40]);
    expect(only?.value.toString()).toBe("28");
    expect(only?.rounding).toBeUndefined();
  });

  test("bij veel delen noemt de afronding alleen het totaal", () => {
    expect(divide(100, [1, 1, 1, 1, 1, 1], 1)[0]?.rounding).toBe(
      "Afgerond met de methode van de grootste resten: alle delen zijn samen 100,0.",
    );
  });

  test("de verdeling wordt één keer gemaakt en pas als er om gevraagd wordt", () => {
    let asked = 0;
    const part = apportion(() => {
      asked++;
      return { total: decimal(10), shares: [typed(1), typed(1)], decimals: 0, unit: "personen" };
    });
    expect(asked).toBe(0);
    part(about("a"), 0, formula);
    part(about("b"), 1, formula);
    expect(asked).toBe(1);
  });
});

describe("eigenschappen", () => {
  const shares = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 25 })
    .filter((list) => list.some((share) => share > 0));
  const people = fc.integer({ min: 0, max: 100_000 });

  test("de delen zijn samen altijd het totaal", () => {
    fc.assert(
      fc.property(people, shares, fc.integer({ min: 0, max: 2 }), (total, list, decimals) => {
        expect(sum(divide(total, list, decimals).map(({ value }) => value)).toNumber()).toBe(total);
      }),
    );
  });

  test("een deel verschilt altijd minder dan één van zijn exacte aandeel", () => {
    fc.assert(
      fc.property(people, shares, (total, list) => {
        const whole = list.reduce((a, b) => a + b, 0);
        divide(total, list).forEach(({ value }, index) => {
          const exact = decimal(total)
            .times(list[index] ?? 0)
            .div(whole);
          expect(value.minus(exact).abs().lt(1)).toBe(true);
        });
      }),
    );
  });

  test("wie een groter aandeel heeft, krijgt nooit minder", () => {
    fc.assert(
      fc.property(people, shares, (total, list) => {
        const parts = divide(total, list).map(({ value }) => value.toNumber());
        const order = list
          .map((share, index) => ({ share, part: parts[index] ?? 0 }))
          .sort((a, b) => a.share - b.share);
        for (let i = 1; i < order.length; i++) {
          const [less, more] = [order[i - 1], order[i]];
          if (less && more && more.share > less.share) expect(more.part).toBeGreaterThanOrEqual(less.part);
        }
      }),
    );
  });

  test("ook met een deel onder nul zijn de delen samen het totaal", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: -1 }), fc.integer({ min: 501, max: 5000 }), (below, above) => {
        expect(sum(divide(100, [above, below], 1).map(({ value }) => value)).toNumber()).toBe(100);
      }),
    );
  });
});
