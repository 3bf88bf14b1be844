import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const mistake = `bron: wet-inburgering-2021
jaar: 2022
posten:
  - { id: handboek, naam: Handboek, bedrag: 5400 }
  - { id: ontzorgen, naam: Ontzorgen, toelichting: Budgetbeheer en trainingen, bedrag: 9000 }
  - { id: stelpost, naam: Nader te bepalen, toelichting: Trainingen en onvoorzien, stelpost: ja }
middelen:
  - { gemeente: weert, bedrag: 100000 }
`;

const corrected = `bron: wet-inburgering-2021
jaar: 2022
posten:
  - { id: handboek, naam: Handboek, toelichting: Uitleg van de wet voor consulenten, bedrag: 5400 }
  - { id: ontzorgen, naam: Ontzorgen, toelichting: Budgetbeheer, bedrag: 9000 }
  - { id: stelpost, naam: Nader te bepalen, toelichting: Trainingen en onvoorzien, stelpost: ja }
middelen:
  - { gemeente: weert, bedrag: 100000 }
`;

it("van elke post is te zien waarvoor hij is, en geen taak staat twee keer", () => {
  expect(findings("cijfers/post-toelichting", { [`${proef}/begroting-2022.yaml`]: mistake })).toEqual([
    "begroting-2022.yaml:4 Nergens staat waarvoor ‘Handboek’ is.",
    "begroting-2022.yaml:6 ‘Trainingen’ staat in de stelpost en ook bij ‘Ontzorgen’.",
  ]);
  expect(findings("cijfers/post-toelichting", { [`${proef}/begroting-2022.yaml`]: corrected })).toEqual([]);
});
