import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findings } from "../support/project.ts";

const law = (day: string): Record<string, string> => ({
  "data/landelijk/wet.yaml": readFileSync("data/landelijk/wet.yaml", "utf8").replace(
    /^gecontroleerd_op: .*$/m,
    `gecontroleerd_op: ${day}`,
  ),
});

it("feiten die langer dan een jaar niet met de wet zijn vergeleken, worden gemeld", () => {
  expect(findings("wet/controledatum", law("2024-12-31"))).toEqual([
    "wet.yaml:5 De wet is voor het laatst vergeleken op 31 december 2024.",
  ]);
  expect(findings("wet/controledatum", law("2025-06-01"))).toEqual([]);
});
