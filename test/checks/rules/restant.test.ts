import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const fixture = (available: number): Record<string, string> => ({
  [`${proef}/instroom.yaml`]: `bron: wet-inburgering-2021
grondslag: Raming.
jaren:
  - { jaar: 2022, inburgeringsplichtigen: { aantal: 100 } }
`,
  [`${proef}/leerroutes.yaml`]: `bron: wet-inburgering-2021
jaren:
  - jaar: 2022
    routes:
      - { leerroute: b1, prijs: { bedrag: 8200 }, aandeel: { percentage: 60 } }
      - { leerroute: onderwijs, prijs: { bedrag: 13000 }, aandeel: { percentage: 20 } }
      - { leerroute: z, prijs: { bedrag: 7000 }, aandeel: { percentage: 20 } }
`,
  [`${proef}/voorzieningen-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
voorzieningen:
  - voorziening: participatie
    beschikbaar: { bedrag: ${available} }
`,
});

it("het restant van alleen de B1-route is niet voor iedereen beschikbaar", () => {
  expect(findings("cijfers/restant", fixture(1800))).toEqual([
    "voorzieningen-2022.yaml:5 Voor ‘participatie’ zou €\u00a01.800 per persoon beschikbaar zijn, maar op de leerroutes blijft gemiddeld €\u00a01.080 over.",
  ]);
  expect(findings("cijfers/restant", fixture(1000))).toEqual([]);
});
