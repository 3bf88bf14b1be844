import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const mistake = `bron: wet-inburgering-2021
jaar: 2022
instrumenten:
  - id: zwemmen
    naam: Zwemmen
    inhoud: [Zwemles]
    taalniveau: A1
    gemeenten: [weert, nederweert]
    dekking: Middelen van Weert
`;

const corrected = `bron: wet-inburgering-2021
jaar: 2022
instrumenten:
  - id: zwemmen
    naam: Zwemmen
    inhoud: [Zwemles]
    taalniveau: A1
    gemeenten: [weert]
    dekking: Middelen van Weert
`;

it("een instrument wordt betaald door wie het inzet", () => {
  expect(findings("cijfers/dekking-gemeente", { [`${proef}/participatie-2022.yaml`]: mistake })).toEqual([
    "participatie-2022.yaml:9 ‘Zwemmen’ wordt ook ingezet in Nederweert, maar de dekking noemt alleen Weert.",
  ]);
  expect(findings("cijfers/dekking-gemeente", { [`${proef}/participatie-2022.yaml`]: corrected })).toEqual([]);
});
