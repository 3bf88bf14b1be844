import { expect, it } from "vitest";
import { checkOptions } from "../../src/cli/check-options.ts";

it("zonder opties is het verslag tekst en telt een waarschuwing niet als fout", () => {
  expect(checkOptions([])).toEqual({ format: "tekst", strict: false });
});

it("een vorm en streng rekenen gaan samen, met een spatie of een is-teken", () => {
  expect(checkOptions(["--format", "sarif", "--strict"])).toEqual({ format: "sarif", strict: true });
  expect(checkOptions(["--format=json"])).toEqual({ format: "json", strict: false });
});

it("wat niet bestaat, wordt gezegd met wat wel bestaat", () => {
  expect(checkOptions(["--format", "jsn"])).toBe("‘jsn’ is geen vorm van een verslag. Bedoelde u ‘json’?");
  expect(checkOptions(["--strikt"])).toBe("‘--strikt’ is geen optie. Bedoelde u ‘--strict’?");
});
