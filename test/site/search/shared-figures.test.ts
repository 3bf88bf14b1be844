import { expect, test } from "vitest";
import { sharedFigures } from "../../../src/site/search/shared-figures.ts";
import { ownPublication } from "../../support/own-publication.ts";

const { opstellers } = ownPublication();
const shared = sharedFigures(opstellers);

test("wat de wet zegt is voor iedereen hetzelfde, en wat daaruit volgt ook", () => {
  expect(shared).toContain("wet.termijn");
  expect(shared).toContain("boete.artikel-23.1");
  expect(shared).toContain("norm.2022.leerroute");
});

test("wat een opsteller zelf opgeeft of met zijn eigen datum uitkomt, is van hem", () => {
  expect([...shared].filter((id) => /^(uitvoering|middelen|instroom|prijs)\./.test(id))).toEqual([]);
  // The rule changed between the dates that count for them.
  expect(opstellers.every(({ figures }) => figures.ids().includes("wet.pip-termijn"))).toBe(true);
  expect(shared).not.toContain("wet.pip-termijn");
});

test("een opsteller alleen deelt niets", () => {
  expect(sharedFigures(opstellers.slice(0, 1))).toEqual(new Set());
});
