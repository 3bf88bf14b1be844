import { expect, test } from "vitest";
import { decimal } from "../../src/decimal.ts";
import { computed } from "../../src/figures/computed.ts";
import { deviationOf } from "../../src/figures/deviation.ts";
import type { Unit } from "../../src/status.ts";
import { about, typed } from "./support.ts";

function deviation(value: string, printed: string | undefined, unit: Unit = "euro", decimals = 0) {
  const published = printed === undefined ? {} : { published: { value: decimal(printed) } };
  const figure = computed(about("x", published), {
    value: decimal(value),
    unit,
    decimals,
    operands: [typed(1)],
    words: "-",
  });
  const found = deviationOf(figure);
  return found && [found.computed, found.printed, found.difference].map(String);
}

test("een ander bedrag dan de bron afdrukte, is een afwijking met teken", () => {
  expect(deviation("38528.40", "34902")).toEqual(["38528", "34902", "3626"]);
  expect(deviation("47488.92", "51116")).toEqual(["47489", "51116", "-3627"]);
});

test("wat de bron op hele euro’s afdrukte, is gelijk", () => {
  expect(deviation("132567.28", "132567")).toBeUndefined();
});

test("wat de bron verder afrondde dan wij, is gelijk", () => {
  expect(deviation("62.7", "63", "procent", 1)).toBeUndefined();
  expect(deviation("62.4", "63", "procent", 1)).toEqual(
    ["62.4", "63", "0.6"].map((each) => (each === "0.6" ? "-0.6" : each)),
  );
});

test("zonder afgedrukte waarde is er niets om van af te wijken", () => {
  expect(deviation("1", undefined)).toBeUndefined();
});
