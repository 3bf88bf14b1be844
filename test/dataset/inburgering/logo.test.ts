import { expect, test } from "vitest";
import type { Content } from "../memory-files.ts";
import { told } from "../told.ts";
import { changed, load } from "./project.ts";

const folder = "data/opstellers/hbel";
const named = changed(
  `${folder}/opsteller.yaml`,
  "besluitvorming: []\n",
  "besluitvorming: []\nlogo:\n  bestand: logo.svg\n  tekst: Logo van HBEL\n",
);
const mistakes = (changes: Record<string, Content | undefined>) => load(changes).diagnostics.map(told);

test("een opsteller mag een logo hebben, en zonder logo kan het ook", () => {
  expect(mistakes({})).toEqual([]);
  expect(mistakes({ ...named, [`${folder}/logo.svg`]: "<svg/>" })).toEqual([]);
});

test("een logo dat opsteller.yaml noemt en dat er niet is, is een fout met plaats", () => {
  expect(mistakes(named)).toEqual([
    `${folder}/opsteller.yaml:12:12 | inburgering/logo | Het logo logo.svg staat niet in ${folder}. | ` +
      "Zet het bestand in deze map, of haal ‘logo’ weg; dan staat er alleen de naam.",
  ]);
});

test("een logo dat niet wordt genoemd, te groot is of een map is, is een fout", () => {
  expect(mistakes({ [`${folder}/logo.png`]: "x" })[0]).toContain("‘logo.png’ staat in de map, maar opsteller.yaml");
  expect(mistakes({ ...named, [`${folder}/logo.svg`]: { size: 90_000 } })[0]).toContain("is 90 kB; het mag hoogstens");
  expect(mistakes({ ...named, [`${folder}/logo.svg`]: { kind: "map" } })[0]).toContain("gegevens/geen-bestand");
});

test("een ander soort bestand kan geen logo zijn", () => {
  const gif = changed(
    `${folder}/opsteller.yaml`,
    "besluitvorming: []\n",
    "besluitvorming: []\nlogo: {bestand: logo.gif, tekst: Logo}\n",
  );
  expect(mistakes(gif)[0]).toContain("‘logo.svg’ of ‘logo.png’");
});

test("wie te bereiken is, heeft minstens één manier om dat te doen", () => {
  const mute = changed(
    "data/landelijk/site.yaml",
    "contact: {naam: Redactie, email: redactie@raadzaam.example}",
    "contact: {naam: Redactie}",
  );
  expect(mistakes(mute)).toEqual([expect.stringContaining("Geef een ‘email’, een ‘telefoon’ of een ‘pagina’.")]);
});
