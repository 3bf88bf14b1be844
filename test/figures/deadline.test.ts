import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, date, daysBetween, type PlainDate, partsOf } from "../../src/calendar.ts";
import { deadline, type Period } from "../../src/figures/deadline.ts";

test.each<[string, number, Period, string]>([
  ["2022-01-10", 10, "weken", "2022-03-21"],
  ["2022-01-31", 1, "maanden", "2022-02-28"],
  ["2024-01-31", 1, "maanden", "2024-02-29"],
  ["2022-03-31", -1, "maanden", "2022-02-28"],
  ["2022-01-01", -12, "maanden", "2021-01-01"],
  ["2022-03-22", 3, "jaren", "2025-03-22"],
  ["2024-02-29", 1, "jaren", "2025-02-28"],
  ["2022-12-31", 1, "dagen", "2023-01-01"],
  ["2022-01-01", 0, "weken", "2022-01-01"],
])("%s plus %i %s is %s", (anchor, length, period, expected) => {
  expect(deadline(date(anchor), length, period)).toBe(expected);
});

const days = fc.integer({ min: 0, max: 20_000 }).map((offset): PlainDate => addDays(date("2000-01-01"), offset));

test("een week is altijd zeven dagen", () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -500, max: 500 }),
      (start, weeks) => daysBetween(start, deadline(start, weeks, "weken")) === weeks * 7,
    ),
  );
});

test("een maand later valt altijd in de volgende maand, nooit op een latere dag", () => {
  fc.assert(
    fc.property(days, (start) => {
      const [from, to] = [partsOf(start), partsOf(deadline(start, 1, "maanden"))];
      expect(to.month).toBe((from.month % 12) + 1);
      expect(to.day).toBeLessThanOrEqual(from.day);
    }),
  );
});
