import { expect, it } from "vitest";
import { findings, inText, proef } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

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

it("een PIP dat op een langere brugklas wacht, is te laat", () => {
  const steps = termijnen(
    "{ id: pip, naam: PIP vastgesteld, anker: inschrijving BRP, aantal: 10, eenheid: weken, wet: pip-termijn }",
    "{ id: brugklas, naam: Brugklas, anker: inschrijving BRP, aantal: 13, eenheid: weken }",
  );
  const late = "Een zin.\n\nHet PIP komt tot stand in de laatste weken van de brugklas.\n";
  expect(inText("wet/termijn-past", late, steps)).toEqual([
    "visie.md:3 Volgens deze zin wacht ‘PIP’ op ‘Brugklas’ (13 weken), maar de wet staat hoogstens 10 weken toe.",
  ]);
  expect(inText("wet/termijn-past", "Het PIP is er voordat de brugklas begint.\n", steps)).toEqual([]);
  expect(
    inText("wet/termijn-past", "Een PIP na afloop van de brugklas overschrijdt de termijn van de wet.\n", steps),
  ).toEqual([]);
});

variantsOf("wet/termijn-past", {
  fout: ["Het PIP is er pas na de afloop van het startprogramma."],
  goed: ["Het PIP wacht niet op het startprogramma."],
});
