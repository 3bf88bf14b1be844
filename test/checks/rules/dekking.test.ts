import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const begroting = (costs: number): Record<string, string> => ({
  [`${proef}/begroting-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
posten:
  - { id: inkoop, naam: Inkoop, bedrag: ${costs} }
middelen:
  - { gemeente: weert, bedrag: 100000 }
`,
});

const routes = (share: (percentage: number) => string): Record<string, string> => ({
  [`${proef}/instroom.yaml`]: `bron: wet-inburgering-2021
grondslag: Raming.
jaren:
  - { jaar: 2022, inburgeringsplichtigen: { aantal: 50 } }
`,
  [`${proef}/leerroutes.yaml`]: `bron: wet-inburgering-2021
jaren:
  - jaar: 2022
    routes:
      - { leerroute: b1, prijs: { bedrag: 8200 }${share(80)} }
      - { leerroute: onderwijs, prijs: { bedrag: 13000 }${share(20)} }
`,
});

it("meer kosten dan middelen wordt gemeld", () => {
  expect(findings("cijfers/dekking", begroting(110000))).toHaveLength(1);
  expect(findings("cijfers/dekking", begroting(100000))).toEqual([]);
});

it("een leerroute boven de vergoeding is zonder aandelen niet te beoordelen", () => {
  expect(
    findings(
      "cijfers/dekking",
      routes(() => ""),
    ),
  ).toEqual([
    "leerroutes.yaml:6 ‘Prijs van de onderwijsroute’ is €\u00a03.000 hoger dan de vergoeding, en zonder aandelen is niet te zien of andere routes dat dekken.",
  ]);
  expect(
    findings(
      "cijfers/dekking",
      routes((percentage) => `, aandeel: { percentage: ${percentage} }`),
    ),
  ).toEqual([]);
});
