import { describe, expect, test } from "vitest";
import { date } from "../../src/calendar.ts";
import { dateFact } from "../../src/figures/fact.ts";
import { formatBare, formatExact, formatFigure } from "../../src/figures/format.ts";
import { quotient } from "../../src/figures/quotient.ts";
import type { Unit } from "../../src/status.ts";
import { about, origin, typed } from "./support.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("een cijfer in lopende tekst", () => {
  test.each<[number | string, Unit, string]>([
    [256856, "euro", "€ 256.856"],
    [-3000, "euro", "−€ 3.000"],
    ["37.50", "euro", "€ 37,50"],
    [1.78, "fte", "1,78 fte"],
    [2, "fte", "2,00 fte"],
    [15, "procent", "15%"],
    [12.5, "procent", "12,5%"],
    [55, "personen", "55"],
    [18100, "personen", "18.100"],
    [55, "huishoudens", "55 huishoudens"],
    [1, "huishoudens", "1 huishouden"],
    [800, "uren", "800 uur"],
    [10, "weken", "10 weken"],
    [1, "weken", "1 week"],
    [6, "maanden", "6 maanden"],
    [1, "maanden", "1 maand"],
    [3, "jaren", "3 jaar"],
    [1, "jaren", "1 jaar"],
    [1, "dagen", "1 dag"],
    [30, "dagen", "30 dagen"],
    [8, "gesprekken", "8 gesprekken"],
    [1, "gesprekken", "1 gesprek"],
    [10, "lessen", "10 lessen"],
    [1, "lessen", "1 les"],
    [8, "aantal", "8"],
  ])("%s in %s is ‘%s’", (value, unit, expected) => {
    expect(plain(formatFigure(typed(value, unit)))).toBe(expected);
  });

  test("getal en eenheid breken niet van elkaar af", () => {
    expect(formatFigure(typed(10, "weken"))).toBe("10\u00a0weken");
    expect(formatFigure(typed(15, "euro"))).toBe("€\u00a015");
  });

  test("een datum is voluit geschreven", () => {
    const start = dateFact(about("start"), origin(), date("2022-01-01"));
    expect([formatFigure, formatBare, formatExact].map((format) => format(start))).toEqual(
      Array(3).fill("1 januari 2022"),
    );
  });
});

test("zonder eenheid blijft het getal over", () => {
  expect(formatBare(typed(256856))).toBe("256.856");
  expect(formatBare(typed(15, "procent"))).toBe("15");
  expect(formatBare(typed(1.78, "fte"))).toBe("1,78");
});

test("een formule toont de centen die de tekst weglaat", () => {
  const price = quotient(about("prijs"), typed(100), typed(3, "personen"), "euro", "-");
  expect(plain(formatFigure(price))).toBe("€ 33");
  expect(plain(formatExact(price))).toBe("€ 33,33");
  expect(plain(formatExact(typed(33)))).toBe("€ 33");
});
