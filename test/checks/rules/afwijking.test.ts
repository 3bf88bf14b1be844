import { describe, expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const begroting = (printed: string): Record<string, string> => ({
  [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
posten:
  - id: ontzorgen
    naam: Ontzorgen
    percentage: 15
    grondslag: middelen.2022.totaal
${printed}
middelen:
  - { gemeente: weert, bedrag: 256856 }
`,
});

describe("cijfers/afwijking", () => {
  it("meldt een afgedrukt bedrag dat niet het percentage van zijn grondslag is", () => {
    expect(findings("cijfers/afwijking", begroting("    gepubliceerd: 34902"))).toEqual([
      "begroting-2022.yaml:6 ‘Ontzorgen’ is berekend op € 38.528, maar de bron drukte € 34.902 af.",
    ]);
  });

  it("zwijgt als het bedrag klopt, of als erbij staat waarom het niet klopt", () => {
    expect(findings("cijfers/afwijking", begroting("    gepubliceerd: 38528"))).toEqual([]);
    const explained = begroting("    gepubliceerd: 34902\n    gepubliceerd_opmerking: Met een ouder budget gerekend.");
    expect(findings("cijfers/afwijking", explained)).toEqual([]);
  });
});
