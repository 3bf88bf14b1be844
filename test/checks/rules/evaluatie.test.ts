import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const mistake = `bron: wet-inburgering-2021
indicatoren:
  []
evaluatie:
  - { naam: Tweede evaluatie, datum: "2026", doel: Input voor het beleid na 2024 }
`;

const corrected = `bron: wet-inburgering-2021
indicatoren:
  []
evaluatie:
  - { naam: Eerste evaluatie, datum: "2024", doel: Input voor het beleid na 2024 }
`;

it("een evaluatie is klaar voordat haar uitkomst nodig is", () => {
  expect(findings("planning/evaluatie", { [`${proef}/monitoring.yaml`]: mistake })).toEqual([
    "monitoring.yaml:5 ‘Tweede evaluatie’ is in 2026, maar de uitkomst is nodig voor 2025.",
  ]);
  expect(findings("planning/evaluatie", { [`${proef}/monitoring.yaml`]: corrected })).toEqual([]);
});
