import { expect, it } from "vitest";
import { documenten, findings, proef } from "../support/project.ts";

const decided = (version: string): string =>
  documenten.replace("status: concept", "status: vastgesteld").replace("versies: []", `versies:\n      - ${version}`);

it("een vastgesteld stuk noemt wie besloot", () => {
  const at = (text: string): string[] => findings("volledig/besluit", { [`${proef}/documenten.yaml`]: text });
  const version =
    '{ versie: "1.0", datum: 2021-12-14, status: vastgesteld, orgaan: de gemeenteraad, wat: Vastgesteld. }';
  expect(at(decided(version))).toEqual([]);
  expect(at(decided(version.replace(" orgaan: de gemeenteraad,", "")))).toEqual([
    "documenten.yaml:16 Bij de vastgestelde versie 1.0 van ‘Beleidskader inburgering’ staat niet wie besloot.",
  ]);
  expect(at(documenten.replace("status: concept", "status: vastgesteld"))).toEqual([
    "documenten.yaml:7 ‘Beleidskader inburgering’ is vastgesteld, maar bij de versies staat niet wanneer en door wie.",
  ]);
});

it("het besluit over het plan valt vóór de start", () => {
  const planning = (date: string, name: string): string[] =>
    findings("volledig/besluit", {
      [`${proef}/planning.yaml`]: `bron: wet-inburgering-2021
ingangsdatum: { datum: 2022-01-01 }
mijlpalen:
  - { id: besluit, naam: ${name}, datum: ${date}, eigenaar: de gemeenteraad }
`,
    });
  expect(planning("2022-03-01", "Uitvoeringsplan vastgesteld")).toEqual([
    "planning.yaml:4 ‘Uitvoeringsplan vastgesteld’ is op 1 maart 2022, na de start op 1 januari 2022.",
  ]);
  expect(planning("2021-11-01", "Uitvoeringsplan vastgesteld")).toEqual([]);
  expect(planning("2022-10-01", "Besluit over het tweede jaar")).toEqual([]);
});
