import { expect, it } from "vitest";
import { findings } from "../support/project.ts";

const keten = (second: string): Record<string, string> => ({
  "data/landelijk/keten.yaml": `bron: wet-inburgering-2021
schakels:
  - id: plan
    naam: Plan
    rol_gemeente: Regie
    stappen:
      - { actie: Aanbieden van een leerroute, asiel: ja, gezin: nee }
  - id: traject
    naam: Traject
    rol_gemeente: Regie
    stappen:
      - { actie: ${second}, asiel: ja, gezin: nee }
`,
});

it("dezelfde stap staat niet in twee schakels", () => {
  expect(findings("structuur/dubbele-stap", keten("Aanbieden van leerroutes"))).toEqual([
    "keten.yaml:12 ‘Aanbieden van leerroutes’ staat ook in de schakel ‘Plan’.",
  ]);
  expect(findings("structuur/dubbele-stap", keten("Volgen van de leerroute"))).toEqual([]);
});
