import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { controlesPage, verdictsIn } from "../../src/checks/controles.ts";
import { reportSchema } from "../../src/checks/report-schema.ts";

const folder = "test/checks/cases";

it("docs/controles.md is bij; anders: npm run controles", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const verdicts = verdictsIn(names.sort().map((name) => readFileSync(`${folder}/${name}`, "utf8")));
  expect(readFileSync("docs/controles.md", "utf8")).toBe(controlesPage(verdicts));
});

it("het schema van het verslag is bij; anders: npm run controles", () => {
  expect(readFileSync("docs/controle-verslag.schema.json", "utf8")).toBe(reportSchema());
});
