import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const inflow = (gezin: number): Record<string, string> => ({
  [`${proef}/instroom.yaml`]: `bron: wet-inburgering-2021
grondslag: De laatste jaren.
jaren:
  - { jaar: 2022, inburgeringsplichtigen: { aantal: 30 }, gezinsmigranten: { aantal: ${gezin} } }
`,
});
const offer = (more = ""): Record<string, string> => ({
  [`${proef}/voorzieningen-2022.yaml`]: `bron: wet-inburgering-2021
jaar: 2022
voorzieningen:
  - { voorziening: pvt, kosten: { bedrag: 200 }${more} }
  - { voorziening: knm, kosten: { bedrag: 100 } }
`,
});
const told = (fixture: Record<string, string>): string[] => findings("cijfers/aanbod-doelgroep", fixture);

it("wat ook gezins- en overige migranten krijgen, is ook voor hen begroot", () => {
  expect(told({ ...inflow(12), ...offer() })).toEqual([
    "voorzieningen-2022.yaml:4 ‘PVT’ is begroot per asielstatushouder, maar is volgens de wet ook voor gezinsmigranten en overige migranten.",
  ]);
  expect(told({ ...inflow(12), ...offer(", ook_voor: [gezin, overig]") })).toEqual([]);
  expect(told({ ...inflow(0), ...offer() })).toEqual([]);
});
