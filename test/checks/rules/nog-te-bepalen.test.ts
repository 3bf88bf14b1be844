import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const mistake = `bron: wet-inburgering-2021
indicatoren:
  - { id: pip, naam: PIP op tijd, streefwaarde: nog te bepalen, frequentie: Elk kwartaal, eigenaar: wordt nader bepaald, gegevensbron: Systeem }
`;

const corrected = `bron: wet-inburgering-2021
indicatoren:
  - { id: pip, naam: PIP op tijd, streefwaarde: "Nog te bepalen, uiterlijk 1 april 2022", frequentie: Elk kwartaal, eigenaar: Team inburgering, gegevensbron: Systeem }
`;

it("wat nog open is, noemt een datum", () => {
  expect(findings("volledig/nog-te-bepalen", { [`${proef}/monitoring.yaml`]: mistake })).toEqual([
    "monitoring.yaml:3 ‘streefwaarde’ van ‘PIP op tijd’ is nog open, zonder datum.",
    "monitoring.yaml:3 ‘eigenaar’ van ‘PIP op tijd’ is nog open, zonder datum.",
  ]);
  expect(findings("volledig/nog-te-bepalen", { [`${proef}/monitoring.yaml`]: corrected })).toEqual([]);
});
