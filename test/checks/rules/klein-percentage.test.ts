import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const begroting = (lines: string): Record<string, string> => ({
  [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
posten:
  - id: ontzorgen
    naam: Ontzorgen
    percentage: ${lines}
    grondslag: middelen.totaal
middelen:
  - { gemeente: weert, bedrag: 100000 }
`,
});

it("0.15 uit een rekenblad is geen 15%", () => {
  expect(findings("cijfers/klein-percentage", begroting("0.15"))).toEqual([
    "begroting-2022.yaml:6 ‘Ontzorgen’ is 0,15% van de grondslag. Is 15% bedoeld?",
  ]);
});

it.each(["15", "1.5", "0.5\n    opmerking: Zo klein is de heffing."])("met ‘%s’ is er niets te melden", (lines) => {
  expect(findings("cijfers/klein-percentage", begroting(lines))).toEqual([]);
});
