import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const mistake = `bron: wet-inburgering-2021
grondslag: Raming.
jaren:
  - { jaar: 2021, taakstelling: { aantal: 42 } }
  - { jaar: 2019, uitstroom: { aantal: 169 } }
`;

const corrected = `bron: wet-inburgering-2021
grondslag: Raming.
jaren:
  - { jaar: 2022, taakstelling: { aantal: 42 } }
  - { jaar: 2019, taakstelling: { aantal: 180 }, uitstroom: { aantal: 169 } }
`;

it("er is een instroom voor het jaar van het stuk, en bij een uitstroom", () => {
  expect(findings("volledig/instroom-jaar", { [`${proef}/instroom.yaml`]: mistake })).toEqual([
    "documenten.yaml:6 ‘Beleidskader inburgering’ gaat over 2022, maar voor dat jaar is er geen verwachte instroom.",
    "instroom.yaml:5 Voor 2019 is er een uitstroom maar geen instroom.",
  ]);
  expect(findings("volledig/instroom-jaar", { [`${proef}/instroom.yaml`]: corrected })).toEqual([]);
});
