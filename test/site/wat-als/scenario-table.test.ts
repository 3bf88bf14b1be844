import { expect, test } from "vitest";
import type { Aannames } from "../../../src/figures/inburgering/doorrekening.ts";
import { inputGroups, inputsOf } from "../../../src/site/wat-als/inputs.ts";
import { planOf } from "../../../src/site/wat-als/plan-of.ts";
import { scenarioTable } from "../../../src/site/wat-als/scenario-table.ts";
import { ownPublication } from "../../support/own-publication.ts";

const publication = ownPublication();
const plan = planOf(publication.dataset, publication.opsteller("hbel")) as Aannames;

test("de voorbeelden staan naast het plan, en wat anders is dan daar is gemerkt", () => {
  const { scenarios, groups } = scenarioTable(plan);
  expect(scenarios).toHaveLength(3);
  expect(new Set(scenarios.map(({ address }) => address)).size).toBe(3);
  const rows = groups.flatMap((group) => group.rows);
  for (const { plan: own, cells } of rows) {
    expect(cells).toHaveLength(3);
    for (const { text, differs } of cells) expect(differs).toBe(text !== own);
  }
  for (const place of scenarios.keys()) expect(rows.some(({ cells }) => cells[place]?.differs)).toBe(true);
  expect(rows.some(({ isSaldo }) => isSaldo)).toBe(true);
});

test("het formulier heeft elke aanname één keer, onder haar eigen kop", () => {
  const groups = inputGroups(inputsOf(plan));
  expect(groups.map(({ title }) => title)).toEqual(expect.arrayContaining(["Instroom", "Uitvoering"]));
  expect(
    groups
      .flatMap(({ inputs }) => inputs)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(
    inputsOf(plan)
      .map(({ id }) => id)
      .sort(),
  );
});
