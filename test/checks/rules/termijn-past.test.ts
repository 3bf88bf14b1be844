import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const termijnen = (...lines: string[]): Record<string, string> => ({
  [`${proef}/termijnen.yaml`]: [
    "bron: wet-inburgering-2021",
    "termijnen:",
    ...lines.map((line) => `  - ${line}`),
    "",
  ].join("\n"),
});

it("een PIP in 13 weken past niet in de 10 weken van de wet", () => {
  const pip = (weken: number): string =>
    `{ id: pip, naam: PIP vastgesteld, anker: inschrijving BRP, aantal: ${weken}, eenheid: weken, wet: pip-termijn }`;
  expect(findings("wet/termijn-past", termijnen(pip(13)))).toEqual([
    "termijnen.yaml:3 ‘PIP vastgesteld’ duurt 13 weken, maar de wet staat hoogstens 10 weken toe.",
  ]);
  expect(findings("wet/termijn-past", termijnen(pip(10)))).toEqual([]);
});
