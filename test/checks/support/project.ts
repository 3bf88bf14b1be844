import { readdirSync, readFileSync } from "node:fs";
import { date } from "../../../src/calendar.ts";
import { catalogue } from "../../../src/checks/catalogue.ts";
import type { Check, Subject } from "../../../src/checks/check.ts";
import type { CheckId } from "../../../src/checks/check-ids.ts";
import { runChecks } from "../../../src/checks/run.ts";
import { type Publication, partsOf } from "../../../src/checks/subject.ts";
import type { Files } from "../../../src/dataset/files.ts";
import { loadDataset } from "../../../src/dataset/inburgering/load.ts";
import { byPlace } from "../../../src/diagnostic.ts";
import { figuresOf } from "../../../src/figures/inburgering/figures.ts";
import { memoryFiles } from "../../dataset/memory-files.ts";

const types = ["startnotitie", "beleidskader", "uitvoeringsplan"];
const national = Object.fromEntries(
  readdirSync("data/landelijk").map((name) => [
    `data/landelijk/${name}`,
    readFileSync(`data/landelijk/${name}`, "utf8"),
  ]),
);

export const today = date("2026-01-01");

/** Files by their path; `data/…` of the author stands below `proef/`, texts below `tekst/`. */
export type Fixture = Readonly<Record<string, string>>;

export const proef = "data/opstellers/proef";

/** The author itself. */
export const opsteller = `naam: gemeente Proefstad
korte_naam: Proefstad
soort: gemeente
omschrijving: Een gemeente om regels mee te beproeven.
bron: wet-inburgering-2021
leden: [weert, nederweert]
uitvoerder: de gemeente Proefstad
ambtelijke_eigenaar: Team inburgering
besluitvorming:
  - { stap: Vaststellen, orgaan: de gemeenteraad van Proefstad }
`;

/** One document of the author; a fixture replaces lines of it. */
export const documenten = `documenten:
  - id: beleidskader
    soort: beleidskader
    titel: Beleidskader inburgering
    lead: Hoe Proefstad de wet uitvoert.
    jaar: 2022
    status: concept
    versie: "0.1"
    datum: 2021-11
    kennis_tot: 2021-11-30
    besluit_door: de gemeenteraad van Proefstad
    status_uitleg: Dit is een concept.
    gebaseerd_op: [wet-inburgering-2021]
    kerncijfers: []
    versies: []
`;

/** The duties of the site as they stand on the day of the tests. */
const duties: Fixture = {
  "data/landelijk/site.yaml":
    national["data/landelijk/site.yaml"]?.replace(/verloopt: \S+/, "verloopt: 2026-12-31") ?? "",
  "data/landelijk/toegankelijkheid.yaml":
    national["data/landelijk/toegankelijkheid.yaml"]?.replace(/onderzocht_op: \S+/, "onderzocht_op: 2025-12-01") ?? "",
};

const base: Fixture = {
  ...national,
  ...duties,
  [`${proef}/opsteller.yaml`]: opsteller,
  [`${proef}/documenten.yaml`]: documenten,
};

/** The publication of an author called Proefstad, with these files beside or instead of its own. @throws Error with the first mistake */
export function publicationOf(fixture: Fixture): { publication: Publication; files: Files } {
  const files = memoryFiles({ ...base, ...fixture });
  const { value: dataset, diagnostics } = loadDataset(files, types);
  if (!dataset)
    throw new Error(diagnostics.map(({ place, message }) => `${place.file}:${place.line} ${message}`).join("\n"));
  const opstellers = dataset.opstellers.map((gegevens) => {
    const figures = figuresOf(dataset, gegevens);
    if (!figures.value) throw new Error(figures.diagnostics.map(({ message }) => message).join("\n"));
    return { gegevens, figures: figures.value };
  });
  return { publication: { dataset, templates: [], opstellers }, files };
}

export function subjectFor(fixture: Fixture): Subject[] {
  const { publication, files } = publicationOf(fixture);
  return partsOf(publication, files, today).map((part) => part.subject());
}

/** `visie.md:3 message` for every finding of one rule, by place. */
export function findings(rule: CheckId, fixture: Fixture): string[] {
  return runChecks([catalogue[rule] as Check], subjectFor(fixture))
    .sort(byPlace)
    .map(({ place, message }) => `${place.file.split("/").at(-1)}:${place.line} ${message}`);
}

/** As findings, for the text of one chapter of the policy framework. Its first line is line 1. */
export function inText(rule: CheckId, text: string, fixture: Fixture = {}): string[] {
  return findings(rule, { ...fixture, "content/proef/beleidskader/visie.md": text });
}
