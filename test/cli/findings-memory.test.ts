import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { date } from "../../src/calendar.ts";
import { type Checked, checkPublication, type FindingsMemory } from "../../src/checks/run.ts";
import { findingsMemory } from "../../src/cli/findings-memory.ts";
import { nodeFiles } from "../../src/dataset/node-files.ts";
import { splitHash } from "../../src/site/input-hash.ts";
import { loadPublication } from "../../src/site/load-publication.ts";
import { copyProject, type ProjectCopy } from "../support/project-copy.ts";

let project: ProjectCopy;
beforeEach(() => {
  project = copyProject();
});
afterEach(() => project.remove());

/** A check of the project, with the authors that the rules looked at. */
function check({ day = "2026-11-23", version = "1" } = {}): { checked: Checked; looked: string[] } {
  const { value } = loadPublication(project.root);
  if (!value) throw new Error("there are mistakes in the project");
  const memory = findingsMemory(project.root, splitHash(project.root), version, date(day));
  const looked: string[] = [];
  const watched: FindingsMemory = {
    recall: memory.recall,
    keep(part, findings) {
      looked.push(part.author ?? "allen");
      memory.keep(part, findings);
    },
  };
  return { checked: checkPublication(value, nodeFiles(project.root), date(day), watched), looked };
}

const everyone = ["allen", "drechtsteden", "hbel", "midden-limburg", "wassenaar"];
const visie = "content/wassenaar/beleidskader/visie.md";

test("een tweede controle vindt hetzelfde zonder te zoeken", () => {
  const first = check();
  const second = check();
  expect(first.looked.sort()).toEqual(everyone);
  expect(second.looked).toEqual([]);
  expect(second.checked.diagnostics).toEqual(first.checked.diagnostics);
  expect(second.checked.accepted).toEqual(first.checked.accepted);
  expect(second.checked.coverage.total()).toEqual(first.checked.coverage.total());
  expect(second.checked.coverage.ofDocument("hbel", "beleidskader", "beleidskader")).toEqual(
    first.checked.coverage.ofDocument("hbel", "beleidskader", "beleidskader"),
  );
});

test("na een wijziging wordt alleen gecontroleerd wie zij aangaat, en de nieuwe vondst staat erbij", () => {
  const before = check().checked.diagnostics.map(({ rule }) => rule);
  project.write(visie, `${project.read(visie)}\nDe statushouder krijgt hulp.\n`);
  const { checked, looked } = check();
  expect(looked).toEqual(["wassenaar"]);
  expect(checked.diagnostics).toHaveLength(before.length + 1);
  expect(checked.diagnostics.map(({ rule, place }) => `${rule} ${place.file}`)).toContain(
    `tekst/verboden-woord ${visie}`,
  );
});

test("een uitzondering geldt ook voor wat eerder werd gevonden", () => {
  project.write(visie, `${project.read(visie)}\nDe statushouder krijgt hulp.\n`);
  const found = ({ checked }: ReturnType<typeof check>) => checked.diagnostics.map(({ rule }) => rule);
  expect(found(check())).toContain("tekst/verboden-woord");
  const exceptions = "data/uitzonderingen.yaml";
  const [, start = ""] = /^([\s\S]*?uitzonderingen:\n)/.exec(project.read(exceptions)) ?? [];
  project.write(
    exceptions,
    project
      .read(exceptions)
      .replace(
        start,
        `${start}  - regel: tekst/verboden-woord\n    bestand: ${visie}\n    reden: Zo heet de regeling.\n    eigenaar: Team inburgering\n    tot: 2027-06-30\n`,
      ),
  );
  expect(found(check())).not.toContain("tekst/verboden-woord");
});

test("op een andere dag, met een ander programma of na een wijziging van wat allen delen wordt alles gecontroleerd", () => {
  check();
  expect(check({ day: "2026-11-24" }).looked.sort()).toEqual(everyone);
  expect(check({ day: "2026-11-24", version: "2" }).looked.sort()).toEqual(everyone);
  const law = "data/landelijk/wet.yaml";
  project.write(law, `# Nagelezen.\n${project.read(law)}`);
  expect(check({ day: "2026-11-24", version: "2" }).looked.sort()).toEqual(everyone);
});

test("een half bewaard bestand telt niet, en wat bewaard is van wie er niet meer is verdwijnt", () => {
  check();
  const kept = join(project.root, ".raadzaam/bevindingen/hbel.json");
  writeFileSync(kept, readFileSync(kept, "utf8").slice(0, 100));
  expect(check().looked).toEqual(["hbel"]);
  for (const folder of ["data/opstellers", "content"])
    rmSync(join(project.root, folder, "midden-limburg"), { recursive: true });
  check();
  expect(existsSync(join(project.root, ".raadzaam/bevindingen/midden-limburg.json"))).toBe(false);
});
