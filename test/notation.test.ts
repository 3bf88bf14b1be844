import fc from "fast-check";
import { expect, test } from "vitest";
import { date } from "../src/calendar.ts";
import { decimal } from "../src/decimal.ts";
import {
  asSentence,
  dutchOrder,
  formatDate,
  formatEuro,
  formatList,
  formatMonth,
  formatNumber,
  inSentence,
  minus,
  nbsp,
  ordinal,
} from "../src/notation.ts";

test.each([
  ["256856", 0, "256.856"],
  ["1000000", 0, "1.000.000"],
  ["999", 0, "999"],
  ["1.78", 2, "1,78"],
  ["38528.4", 2, "38.528,40"],
  ["0.125", 2, "0,13"],
  ["1234.5", 0, "1.235"],
])("%s met %i decimalen is %s", (value, decimals, written) => {
  expect(formatNumber(decimal(value), decimals)).toBe(written);
});

test("een negatief getal krijgt een echt minteken, maar nul nooit", () => {
  expect(formatNumber(decimal(-3000), 0)).toBe(`${minus}3.000`);
  expect(formatNumber(decimal("-0.4"), 0)).toBe("0");
  expect(formatNumber(decimal("-0.04"), 1)).toBe("0,0");
});

test("een bedrag heeft het euroteken ervoor, met een spatie die niet afbreekt", () => {
  expect(formatEuro(decimal(256856))).toBe(`€${nbsp}256.856`);
  expect(formatEuro(decimal("38528.4"), 2)).toBe(`€${nbsp}38.528,40`);
  expect(formatEuro(decimal(-3000))).toBe(`${minus}€${nbsp}3.000`);
});

test("datums, maanden en opsommingen staan er zoals een lezer ze schrijft", () => {
  expect(formatDate(date("2022-01-01"))).toBe("1 januari 2022");
  expect(formatMonth(2021, 11)).toBe("november 2021");
  expect(formatList(["Huizen", "Blaricum", "Eemnes", "Laren"])).toBe("Huizen, Blaricum, Eemnes en Laren");
  expect(formatList(["Huizen", "Laren"])).toBe("Huizen en Laren");
  expect(formatList(["Wassenaar"])).toBe("Wassenaar");
  expect(formatList([])).toBe("");
  expect([1, 5, 10, 11].map(ordinal)).toEqual(["eerste", "vijfde", "tiende", "11e"]);
});

test("Nederlandse volgorde: accenten en hoofdletters tellen niet, getallen wel als getal", () => {
  expect(["post 10", "Élst", "post 9", "eemnes", "Dordrecht"].sort(dutchOrder)).toEqual([
    "Dordrecht",
    "eemnes",
    "Élst",
    "post 9",
    "post 10",
  ]);
});

test("een geschreven getal is terug te lezen tot hetzelfde getal", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.integer({ min: 0, max: 4 }),
      (digits, decimals) => {
        const value = decimal(digits.toString()).div(10 ** decimals);
        const written = formatNumber(value, decimals);
        const read = written.replaceAll(".", "").replace(",", ".").replace(minus, "-");
        return decimal(read).eq(value) && /^−?\d{1,3}(\.\d{3})*(,\d+)?$/.test(written);
      },
    ),
  );
});

test("een naam midden in een zin verliest haar hoofdletter, een afkorting niet", () => {
  expect(["Brede intake", "PIP", "B1-route"].map(inSentence)).toEqual(["brede intake", "PIP", "B1-route"]);
});

test("losse woorden worden een zin", () => {
  expect(["prijspeil 2022", "Klaar."].map(asSentence)).toEqual(["Prijspeil 2022.", "Klaar."]);
});
