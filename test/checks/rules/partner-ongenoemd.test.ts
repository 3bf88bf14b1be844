import { expect, it } from "vitest";
import { findings, proef } from "../support/project.ts";

const partners = `bron: wet-inburgering-2021
partners:
  - { id: taalhuis, naam: Taalhuis, rol: Geeft taalles, soort: taalaanbieder }
  - { id: buurtwerk, naam: Buurtwerk Weert, rol: Helpt in de wijk, soort: maatschappelijk }
`;
const told = (more: Record<string, string>): string[] =>
  findings("structuur/partner-ongenoemd", { [`${proef}/partners.yaml`]: partners, ...more });

it("een partner staat ook ergens in een tekst, rol, overleg of inkoop", () => {
  expect(told({ "content/proef/beleidskader/visie.md": "Het Taalhuis geeft les.\n" })).toEqual([
    "partners.yaml:4 ‘Buurtwerk Weert’ staat bij de partners, maar heeft in geen tekst, rol, overleg of inkoop een plaats.",
  ]);
  expect(
    told({
      "content/proef/beleidskader/visie.md": "Het Taalhuis geeft les.\n",
      [`${proef}/rollen.yaml`]: `bron: wet-inburgering-2021
rollen:
  - { thema: regie, partner: buurtwerk, verantwoordelijk_voor: [Contact in de wijk] }
`,
    }),
  ).toEqual([]);
});
