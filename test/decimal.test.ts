import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, decimalPlaces, largestRemainder, roundHalfUp, sum, zero } from "../src/decimal.ts";

const texts = (values: readonly { toString(): string }[]) => values.map(String);

test("15% van 256.856 is 38.528,40, en niet een cent meer of minder", () => {
  expect(decimal(15).times(256856).div(100).toFixed(2)).toBe("38528.40");
  expect(decimal(0.1).plus(0.2).eq("0.3")).toBe(true);
});

test("de som van niets is nul", () => {
  expect(sum([]).eq(zero)).toBe(true);
  expect(sum([decimal("0.1"), decimal("0.2"), decimal("-0.3")]).eq(0)).toBe(true);
});

test("een half rondt af van nul weg: 12,67 plichtigen zijn er 13, en 2,5 zijn er 3", () => {
  expect(roundHalfUp(decimal(19).times(2).div(3), 0).toString()).toBe("13");
  expect(roundHalfUp(decimal("2.5"), 0).toString()).toBe("3");
  expect(roundHalfUp(decimal("-2.5"), 0).toString()).toBe("-3");
  expect(roundHalfUp(decimal("1.005"), 2).toString()).toBe("1.01");
});

test("28 inburgeraars over 55, 20 en 25% zijn er 15, 6 en 7", () => {
  expect(texts(largestRemainder(decimal(28), [55, 20, 25].map(decimal)))).toEqual(["15", "6", "7"]);
  expect(texts(largestRemainder(decimal(27), [55, 20, 25].map(decimal)))).toEqual(["15", "5", "7"]);
  expect(texts(largestRemainder(decimal(28), [65, 20, 15].map(decimal)))).toEqual(["18", "6", "4"]);
  expect(texts(largestRemainder(decimal(55), [55, 20, 25].map(decimal)))).toEqual(["30", "11", "14"]);
});

test("bij gelijke resten gaat de rest naar de eerste", () => {
  expect(texts(largestRemainder(decimal(100), [1, 1, 1].map(decimal), 1))).toEqual(["33.4", "33.3", "33.3"]);
});

test("een sluitpost die negatief werd, houdt een negatief aandeel en de som blijft kloppen", () => {
  expect(texts(largestRemainder(decimal(100), [70, 40, -10].map(decimal)))).toEqual(["70", "40", "-10"]);
  expect(texts(largestRemainder(decimal(100), ["80.5", "29.5", "-10"].map(decimal)))).toEqual(["81", "29", "-10"]);
});

test("aandelen die samen niets zijn, verdelen alleen niets", () => {
  expect(() => largestRemainder(decimal(10), [zero, zero])).toThrow(RangeError);
  expect(() => largestRemainder(decimal(10), [decimal(1), decimal(-2)])).toThrow(RangeError);
  expect(texts(largestRemainder(zero, [zero, zero]))).toEqual(["0", "0"]);
});

test("het aantal cijfers achter de komma is dat van het getal zelf", () => {
  expect(["1.78", "10", "0.005", "1e3"].map((value) => decimalPlaces(decimal(value)))).toEqual([2, 0, 3, 0]);
});

test("verdeelde delen zijn samen het geheel, en elk deel ligt minder dan één stap van zijn exacte aandeel", () => {
  const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), shares, (total, list) => {
      fc.pre(list.some((share) => share > 0));
      const parts = largestRemainder(decimal(total), list.map(decimal));
      const whole = sum(list.map(decimal));
      return (
        sum(parts).eq(total) &&
        parts.every((part, index) =>
          part
            .minus(
              decimal(total)
                .times(list[index] as number)
                .div(whole),
            )
            .abs()
            .lt(1),
        )
      );
    }),
  );
});
