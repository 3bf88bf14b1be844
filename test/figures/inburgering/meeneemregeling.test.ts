import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal } from "../../../src/decimal.ts";
import { splitSurplus } from "../../../src/figures/inburgering/meeneemregeling.ts";

function split(surplus: number, granted: number, percentage: number) {
  const maximum = decimal(granted).times(percentage).div(100);
  const { meegenomen, teruggevorderd } = splitSurplus(decimal(surplus), maximum);
  return [meegenomen.toNumber(), teruggevorderd.toNumber()];
}

test("in 2022 mag een overschot tot 100% van de uitkering mee", () => {
  expect(split(62_700, 569_360, 100)).toEqual([62_700, 0]);
});

test("wat boven het maximum uitkomt, gaat terug naar het Rijk", () => {
  expect(split(600_000, 569_360, 100)).toEqual([569_360, 30_640]);
  expect(split(200, 1000, 15)).toEqual([150, 50]);
});

test("een overschot dat gelijk is aan het maximum gaat helemaal mee", () => {
  expect(split(150, 1000, 15)).toEqual([150, 0]);
});

test("zonder overschot gaat er niets mee en niets terug", () => {
  expect(split(-5, 1000, 100)).toEqual([0, 0]);
  expect(split(0, 1000, 100)).toEqual([0, 0]);
});

test("wat meegaat en wat teruggaat is samen het overschot", () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_00 }).map((value) => decimal(value).div(100));
  fc.assert(
    fc.property(cents, cents, (surplus, maximum) => {
      const { meegenomen, teruggevorderd } = splitSurplus(surplus, maximum);
      expect(meegenomen.plus(teruggevorderd).eq(surplus)).toBe(true);
      expect(teruggevorderd.gte(0) && meegenomen.gte(0)).toBe(true);
    }),
  );
});
