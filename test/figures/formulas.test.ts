import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal } from "../../src/decimal.ts";
import { balancing } from "../../src/figures/balancing.ts";
import { difference } from "../../src/figures/difference.ts";
import { growth } from "../../src/figures/growth.ts";
import { DivisionByZero } from "../../src/figures/mistakes.ts";
import { percentageOf } from "../../src/figures/percentage-of.ts";
import { product } from "../../src/figures/product.ts";
import { quotient } from "../../src/figures/quotient.ts";
import { roundedFraction } from "../../src/figures/rounded-fraction.ts";
import { sum } from "../../src/figures/sum.ts";
import { weightedAverage } from "../../src/figures/weighted-average.ts";
import { about, typed } from "./support.ts";

const cents = fc.integer({ min: 0, max: 1_000_000_00 }).map((value) => decimal(value).div(100).toString());

describe("formules zijn exact", () => {
  test("1,78 fte maal 74.476 is 132.567,28", () => {
    const cost = product(about("kosten"), [typed(1.78, "fte"), typed(74476)], "euro", "-");
    expect(cost.value.toString()).toBe("132567.28");
    expect(cost.decimals).toBe(0);
    expect(cost.rounding).toBeUndefined();
  });

  test("15% van 256.856 is 38.528,40", () => {
    expect(percentageOf(about("deel"), typed(15, "procent"), typed(256856), "-").value.toString()).toBe("38528.4");
  });

  test("een percentage houdt de eenheid van zijn grondslag", () => {
    expect(percentageOf(about("deel"), typed(50, "procent"), typed(18100, "personen"), "-").unit).toBe("personen");
  });

  test("0,1 en 0,2 zijn samen 0,3", () => {
    expect(sum(about("som"), [typed("0.1"), typed("0.2")], "-").value.toString()).toBe("0.3");
  });

  test("de groei van 88.199 naar 97.029 is 10,01%", () => {
    expect(growth(about("groei"), typed(88199), typed(97029), "-").value.toFixed(2)).toBe("10.01");
  });

  test("twee derde van 42 is precies 28 en van 37 afgerond 25", () => {
    const part = (whole: number) =>
      roundedFraction(about("deel"), typed(whole, "personen"), typed(2, "aantal"), typed(3, "aantal"), "-");
    expect(part(42).value.toString()).toBe("28");
    expect(part(42).unrounded).toBeUndefined();
    expect(part(37).value.toString()).toBe("25");
    expect(part(37).unrounded?.toFixed(2)).toBe("24.67");
  });
});

describe("een formule neemt mee waar zij uit bestaat", () => {
  test("de zwakste status wint", () => {
    const parts = [typed(1, "euro", "wettelijk"), typed(2, "euro", "aanname"), typed(3, "euro", "besluit")];
    expect(sum(about("som"), parts, "-").status).toBe("aanname");
    expect(sum(about("som"), [parts[0] ?? typed(0)], "-").status).toBe("wettelijk");
  });

  test("een berekend cijfer heeft geen eigen bron, maar delen die er een hebben", () => {
    const total = sum(about("som"), [typed(1), typed(2)], "Alles samen.");
    expect(total.source).toBeUndefined();
    expect(total.operands.every(({ source }) => source !== undefined)).toBe(true);
    expect(total.formula?.words).toBe("Alles samen.");
  });

  test("een som van meer dan vier delen laat zich niet als regel lezen", () => {
    expect(
      sum(
        about("som"),
        [1, 2, 3, 4].map((value) => typed(value)),
        "-",
      ).formula?.parts,
    ).toHaveLength(7);
    expect(
      sum(
        about("som"),
        [1, 2, 3, 4, 5].map((value) => typed(value)),
        "-",
      ).formula?.parts,
    ).toEqual([]);
  });

  test("centen in een deel blijven zichtbaar in de som", () => {
    expect(sum(about("som"), [typed("37.50"), typed(10)], "-").decimals).toBe(2);
  });
});

describe("delen door nul is een fout met een naam", () => {
  const nothing = typed(0, "personen");
  test.each([
    ["een quotiënt", () => quotient(about("x"), typed(1), nothing, "euro", "-")],
    ["groei", () => growth(about("x"), nothing, typed(1), "-")],
    ["een breuk", () => roundedFraction(about("x"), typed(1), typed(1), nothing, "-")],
    [
      "een gewogen gemiddelde",
      () => weightedAverage(about("x"), [{ weight: typed(0, "procent"), value: typed(5) }], "-"),
    ],
  ])("%s", (_, compute) => {
    expect(compute).toThrow(DivisionByZero);
  });
});

describe("eigenschappen", () => {
  test("de som van de delen is het totaal", () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 30 }), (values) => {
        const total = sum(
          about("som"),
          values.map((value) => typed(value)),
          "-",
        );
        const inCents = values.reduce((whole, value) => whole + Math.round(Number(value) * 100), 0);
        expect(total.value.times(100).toNumber()).toBe(inCents);
      }),
    );
  });

  test("de sluitpost en de rest zijn samen het totaal", () => {
    fc.assert(
      fc.property(cents, cents, (total, rest) => {
        const item = balancing(about("sluitpost"), typed(total), typed(rest));
        expect(item.value.plus(rest).eq(total)).toBe(true);
      }),
    );
    expect(balancing(about("sluitpost"), typed(7), undefined).value.toString()).toBe("7");
  });

  test("wat eraf gaat en wat overblijft is samen het begin", () => {
    fc.assert(
      fc.property(cents, cents, (from, less) => {
        expect(difference(about("v"), typed(from), typed(less), "-").value.plus(less).eq(from)).toBe(true);
      }),
    );
  });

  test("een gewogen gemiddelde ligt tussen de laagste en de hoogste waarde", () => {
    const weight = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, cents), { minLength: 1, maxLength: 6 }), (pairs) => {
        fc.pre(pairs.some(([share]) => share > 0));
        const items = pairs.map(([share, value]) => ({ weight: typed(share, "procent"), value: typed(value) }));
        const average = weightedAverage(about("gemiddelde"), items, "-").value.toNumber();
        const values = pairs.map(([, value]) => Number(value));
        expect(average).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});
