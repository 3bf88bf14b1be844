import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/status.ts";
import { againstLimit } from "../../src/tables/term.ts";
import { given } from "./support/figures.ts";

const term = (value: number, unit: Unit) => given("termijn", value, unit);

describe("een termijn tegen de wet", () => {
  it.each([
    [10, "weken", 10, "weken", "ja, gelijk aan de wet"],
    [8, "weken", 10, "weken", "ja, 2 weken korter"],
    [13, "weken", 10, "weken", "nee, 3 weken te lang"],
    [60, "dagen", 10, "weken", "ja, 10 dagen korter"],
    [36, "maanden", 3, "jaren", "ja, gelijk aan de wet"],
    [42, "maanden", 3, "jaren", "nee, 6 maanden te lang"],
    [2, "maanden", 10, "weken", "ja"],
    [3, "maanden", 10, "weken", "nee, te lang"],
  ] as const)("%d %s bij een grens van %d %s: %s", (own, ownUnit, legal, legalUnit, words) => {
    expect(againstLimit(term(own, ownUnit), term(legal, legalUnit)).replaceAll("\u00a0", " ")).toBe(words);
  });
});
