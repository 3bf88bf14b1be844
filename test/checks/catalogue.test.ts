import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { checkIds } from "../../src/checks/check-ids.ts";

const rules = readdirSync("src/checks/rules");

it("elke regel van de catalogus is één bestand", () => {
  expect(rules).toHaveLength(checkIds.length);
});

it("elke regel heeft een eigen test", () => {
  const tests = rules.map((name) => `test/checks/rules/${name.replace(/\.ts$/, ".test.ts")}`);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});
