import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const mistake = `bron: wet-inburgering-2021
ingangsdatum: { datum: 2022-01-01 }
fasen:
  - { id: een, naam: Fase 1, producten: [plan], besluit_door: college, van: 2021-05-01, tot: 2021-06-01 }
  - { id: twee, naam: Fase 2, producten: [inkoop], besluit_door: college, van: 2021-03-01, tot: 2021-09-01 }
  - { id: drie, naam: Fase 3, producten: [test], besluit_door: college }
mijlpalen:
  - { id: gunning, naam: Gunning, datum: 2021-12-31, eigenaar: Team inkoop, uiterlijk: planning.inkoop-klaar }
`;

const corrected = `bron: wet-inburgering-2021
ingangsdatum: { datum: 2022-01-01 }
fasen:
  - { id: een, naam: Fase 1, producten: [plan], besluit_door: college, van: 2021-03-01, tot: 2021-06-01 }
  - { id: twee, naam: Fase 2, producten: [inkoop], besluit_door: college, van: 2021-05-01, tot: 2021-09-01 }
mijlpalen:
  - { id: gunning, naam: Gunning, datum: 2021-09-30, eigenaar: Team inkoop, uiterlijk: planning.inkoop-klaar }
`;

it("de inkoop is een kwartaal voor de start klaar, en fasen hebben een datum", () => {
  expect(findings("planning/terugrekenen", { [`${proef}/planning.yaml`]: mistake })).toEqual([
    "planning.yaml:5 ‘Fase 2’ begint vóór ‘Fase 1’, die eraan voorafgaat.",
    "planning.yaml:6 ‘Fase 3’ heeft geen begin en geen einde.",
    "planning.yaml:8 ‘Gunning’ is klaar op 31 december 2021, maar moet uiterlijk 1 oktober 2021 klaar zijn.",
  ]);
  expect(findings("planning/terugrekenen", { [`${proef}/planning.yaml`]: corrected })).toEqual([]);
});
