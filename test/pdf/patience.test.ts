import { expect, test } from "vitest";
import { patienceFor } from "../../src/pdf/patience.ts";

const seconds = (size: number, tries = 1): number => patienceFor(size, tries) / 1000;

test("op een kort stuk wordt een halve minuut gewacht, op een lang stuk naar zijn lengte langer", () => {
  expect(seconds(50_000)).toBe(30);
  expect(seconds(370_000)).toBe(94);
  expect(seconds(3_000_000)).toBe(620);
});

test("elke volgende keer wordt er twee keer zo lang gewacht, want de computer kan traag zijn", () => {
  expect([seconds(50_000, 1), seconds(50_000, 2), seconds(50_000, 3)]).toEqual([30, 60, 120]);
});
