import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const mistake = `bron: wet-inburgering-2021
jaar: 2022
voorzieningen:
  - { voorziening: alfabetisering, geen_bedrag: Volgt in april 2022. }
  - { voorziening: leerroute, geen_bedrag: Volgt in april 2022. }
  - { voorziening: pvt, geen_bedrag: Volgt in april 2022. }
  - { voorziening: map, geen_bedrag: Volgt in april 2022. }
  - { voorziening: ontzorgen, geen_bedrag: Volgt in april 2022. }
`;

const corrected = `bron: wet-inburgering-2021
jaar: 2022
voorzieningen:
  - { voorziening: alfabetisering, geen_bedrag: Volgt in april 2022. }
  - { voorziening: leerroute, geen_bedrag: Volgt in april 2022. }
  - { voorziening: knm, geen_bedrag: Volgt in april 2022. }
  - { voorziening: pvt, geen_bedrag: Volgt in april 2022. }
  - { voorziening: map, geen_bedrag: Volgt in april 2022. }
  - { voorziening: maatschappelijke-begeleiding, geen_bedrag: Volgt in april 2022. }
  - { voorziening: ontzorgen, geen_bedrag: Volgt in april 2022. }
`;

it("elk wettelijk aanbod heeft een regel in de raming", () => {
  expect(findings("cijfers/aanbod-zonder-geld", { [`${proef}/voorzieningen-2022.yaml`]: mistake })).toEqual([
    "voorzieningen-2022.yaml:3 ‘Kennis van de Nederlandse maatschappij’ is wettelijk verplicht, maar heeft geen regel in de raming.",
    "voorzieningen-2022.yaml:3 ‘Maatschappelijke begeleiding’ is wettelijk verplicht, maar heeft geen regel in de raming.",
  ]);
  expect(findings("cijfers/aanbod-zonder-geld", { [`${proef}/voorzieningen-2022.yaml`]: corrected })).toEqual([]);
});
