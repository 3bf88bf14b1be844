import { expect, test } from "vitest";
import { TermFinder } from "../../src/documents/terms.ts";

const finder = new TermFinder([
  { id: "pip", name: "Persoonlijk plan inburgering en participatie", abbreviation: "PIP", explanation: "Een plan." },
  { id: "participatie", name: "Participatie", explanation: "Meedoen." },
  { id: "participatiewet", name: "Participatiewet", explanation: "Een wet." },
  { id: "voorziening", name: "Inburgeringsvoorziening", explanation: "Wat de gemeente aanbiedt." },
  { id: "a2", name: "Taalniveau A2", explanation: "Een niveau." },
  { id: "regie", name: "Regie", explanation: "Wie stuurt." },
  { id: "schakel", name: "Schakel", explanation: "Een deel van de keten." },
  { id: "azc", name: "Asielzoekerscentrum", abbreviation: "azc", explanation: "Opvang van het COA." },
  { id: "coa", name: "Centraal Orgaan opvang asielzoekers", abbreviation: "COA", explanation: "Werkt met de IND." },
  { id: "ind", name: "Immigratie- en Naturalisatiedienst", abbreviation: "IND", explanation: "Beslist." },
]);
const found = (text: string): string[] => [...finder.in(text)].sort();

test("een begrip is te vinden aan zijn naam, ook in het meervoud en met een hoofdletter", () => {
  expect(found("De Participatie van inwoners.")).toEqual(["participatie"]);
  expect(found("inburgeringsvoorzieningen")).toEqual(["voorziening"]);
});

test("een begrip dat binnen een ander woord staat, is niet gebruikt", () => {
  expect(found("De Participatiewet")).toEqual(["participatiewet"]);
  expect(found("strategie en regierol")).toEqual([]);
  expect(found("een taalschakeltraject")).toEqual([]);
});

test("het laatste woord van een naam is genoeg als het begrip zo heet", () => {
  expect(found("elke voorziening op niveau A2")).toEqual(["a2", "voorziening"]);
});

test("een afkorting telt alleen zoals zij geschreven wordt, en als heel woord", () => {
  expect(found("een PIP-gesprek")).toEqual(["pip"]);
  expect(found("pipet, pip en PIPS")).toEqual([]);
});

test("tags van HTML tellen niet mee", () => {
  expect(found('<p class="regie"><a href="/begrippen/#pip">plan</a> met <b>regie</b></p>')).toEqual(["regie"]);
});

test("afkortingen in een uitleg komen mee, en die in hun uitleg ook", () => {
  expect([...finder.withExplanations(["azc"])].sort()).toEqual(["azc", "coa", "ind"]);
  expect([...finder.withExplanations(["regie"])]).toEqual(["regie"]);
});
