import { expect, it } from "vitest";
import { inText, proef } from "../support/project.ts";
import { variantsOf } from "../support/variants.ts";

const partners = (lines: string): Record<string, string> => ({
  [`${proef}/partners.yaml`]: `bron: wet-inburgering-2021\npartners:\n${lines}`,
});
const duo = "  - { id: duo, organisatie: duo, naam: DUO, rol: Neemt examens af., soort: rijk }\n";
const coa = "  - { id: coa, organisatie: coa, naam: COA, rol: Vangt mensen op., soort: rijk }\n";

it("een organisatie in de tekst staat bij de partners", () => {
  const text = "Een zin.\n\nHet COA draagt het dossier over aan de gemeente.\n";
  expect(inText("structuur/partner-onbekend", text, partners(duo))).toEqual([
    "visie.md:3 ‘COA’ staat in de tekst, maar niet bij de partners (coa).",
  ]);
  expect(inText("structuur/partner-onbekend", text, partners(duo + coa))).toEqual([]);
});

it("een naam houdt op waar de cel van een tabel ophoudt", () => {
  const text = "| Organisatie | Waarvoor |\n|---|---|\n| Taalhuis De Brug | De lessen |\n";
  const brug = "  - { id: brug, naam: Taalhuis De Brug, rol: Geeft les., soort: taalaanbieder }\n";
  expect(inText("structuur/partner-onbekend", text, partners(brug))).toEqual([]);
  expect(inText("structuur/partner-onbekend", text, partners(duo))).toEqual([
    "visie.md:3 ‘Taalhuis De Brug’ staat in de tekst, maar in geen lijst van partners of organisaties.",
  ]);
});

variantsOf("structuur/partner-onbekend", {
  fout: ["Stichting Welkom Thuis begeleidt de gezinnen.", "De lessen zijn in Buurthuis Het Anker."],
  goed: ["Taalhuis De Brug geeft les.", "Een stichting in het dorp helpt mee."],
});
