import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const begroting = (fixed: number): Record<string, string> => ({
  [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
posten:
  - { id: inkoop, naam: Inkoop, bedrag: ${fixed} }
  - { id: stelpost, naam: Nader te bepalen, stelpost: ja }
middelen:
  - { gemeente: weert, bedrag: 100000 }
`,
});

it("een stelpost van 20% van de kosten wordt gemeld, een van 10% niet", () => {
  expect(findings("cijfers/stelpost", begroting(80000))).toEqual([
    "begroting-2022.yaml:5 De stelpost is 20,0% van de kosten in 2022: €\u00a020.000.",
  ]);
  expect(findings("cijfers/stelpost", begroting(90000))).toEqual([]);
});
