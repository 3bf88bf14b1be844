import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { date } from "../../src/calendar.ts";
import { coverageBook } from "../../src/checks/coverage.ts";
import type { Checked } from "../../src/checks/run.ts";
import { authorKeys } from "../../src/cli/author-keys.ts";
import { openChecked } from "../../src/site/checked.ts";
import { splitHash } from "../../src/site/input-hash.ts";
import { loadPublication } from "../../src/site/load-publication.ts";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";

let project: ProjectCopy;
beforeEach(() => {
  project = copyProject();
});
afterEach(() => project.remove());

const nothingFound: Checked = { diagnostics: [], accepted: [], coverage: coverageBook() };

function keys({ day = "", variant = "" } = {}): Map<string, string> {
  const { value } = loadPublication(project.root);
  if (!value) throw new Error("there are mistakes in the project");
  const checked = day ? openChecked(value, project.root, date(day)) : nothingFound;
  return authorKeys(value, checked, project.root, splitHash(project.root), variant);
}

/** The authors whose pages are to be made again after a change. */
function madeAgain(change: () => void): string[] {
  const before = keys();
  change();
  return [...keys()].flatMap(([id, key]) => (before.get(id) === key ? [] : [id])).sort();
}

const all = ["drechtsteden", "hbel", "midden-limburg", "wassenaar"];

test("een feit of een tekst van een opsteller raakt alleen die opsteller", () => {
  const instroom = "data/opstellers/wassenaar/instroom.yaml";
  expect(madeAgain(() => project.replace(instroom, "aantal: 20", "aantal: 22"))).toEqual(["wassenaar"]);
  const visie = "content/hbel/beleidskader/visie.md";
  expect(madeAgain(() => project.write(visie, `${project.read(visie)}\nDat is zo.\n`))).toEqual(["hbel"]);
});

test("wat allen delen raakt allen: de wet, de site, een sjabloon, een uitzondering", () => {
  for (const path of ["data/landelijk/wet.yaml", "data/landelijk/site.yaml", "data/uitzonderingen.yaml"])
    expect(madeAgain(() => project.write(path, `# Nagelezen.\n${project.read(path)}`))).toEqual(all);
  const template = "templates/startnotitie/planning.mdx";
  expect(madeAgain(() => project.write(template, `${project.read(template)}\n\nDat is zo.\n`))).toEqual(all);
});

const documentsOf = (author: string): string => `data/opstellers/${author}/documenten.yaml`;

function rename(author: string): void {
  const [title = ""] = /titel: .*/.exec(project.read(documentsOf(author))) ?? [];
  project.replace(documentsOf(author), title, `${title} en verder`);
}

test("de naam van een stuk raakt ook wie dat stuk uitwerkt, en anders niemand", () => {
  expect(madeAgain(() => rename("midden-limburg"))).toEqual(["midden-limburg"]);
  project.replace(
    documentsOf("wassenaar"),
    "soort: beleidskader",
    "soort: beleidskader\n    werkt_uit: midden-limburg/startnotitie",
  );
  expect(madeAgain(() => rename("midden-limburg"))).toEqual(["midden-limburg", "wassenaar"]);
});

test("wie erbij komt raakt alleen met wie hij te vergelijken is", () => {
  const added = () => {
    for (const name of readdirSync(join(project.root, "data/opstellers/wassenaar")))
      project.write(`data/opstellers/nieuw/${name}`, project.read(`data/opstellers/wassenaar/${name}`));
    for (const name of readdirSync(join(project.root, "content/wassenaar/beleidskader")))
      project.write(`content/nieuw/beleidskader/${name}`, project.read(`content/wassenaar/beleidskader/${name}`));
  };
  expect(madeAgain(added)).not.toContain("midden-limburg");
  expect(madeAgain(() => project.replace("data/opstellers/nieuw/instroom.yaml", "aantal: 20", "aantal: 22"))).toEqual([
    "nieuw",
  ]);
});

test("de dag telt alleen als er dan iets anders wordt gevonden", () => {
  const [now, tomorrow, muchLater] = ["2026-11-23", "2026-11-24", "2036-11-23"].map((day) => keys({ day }));
  expect(tomorrow).toEqual(now);
  expect(muchLater).not.toEqual(now);
});

test("met en zonder PDF’s zijn het andere bestanden", () => {
  const [whole, without] = [keys(), keys({ variant: "pdfs" })];
  for (const [id, key] of whole) expect(without.get(id)).not.toBe(key);
});
