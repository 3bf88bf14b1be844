import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateProject } from "../../bench/generate.ts";
import { loadPublication } from "../../src/site/load-publication.ts";
import type { Publication } from "../../src/site/publication.ts";

const root = mkdtempSync(join(tmpdir(), "raadzaam-proef-"));
beforeAll(() => generateProject(process.cwd(), root, 3));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Sections, headings and tables of each document of an author. */
function outlines(publication: Publication, opsteller: string) {
  const author = publication.opsteller(opsteller);
  return author.gegevens.documenten.map(({ id }) => {
    const { sections } = publication.render(author, id, "web").document;
    return sections.map((section) => [section.id, section.headings.length, [...section.tables.keys()]]);
  });
}

test("drie bedachte opstellers geven negen documenten zonder fouten, zo lang als die van het voorbeeld", () => {
  const made = loadPublication(root);
  const real = loadPublication(process.cwd());
  expect(made.diagnostics).toEqual([]);
  if (!made.value || !real.value) throw new Error("there is no publication");
  const model = outlines(real.value, "hbel");
  expect(model.length).toBe(3);
  expect(made.value.opstellers.map(({ id }) => id)).toEqual(["gemeente-001", "gemeente-002", "gemeente-003"]);
  for (const { id } of made.value.opstellers) expect(outlines(made.value, id)).toEqual(model);
});

test("elke opsteller heeft zijn eigen naam en zijn eigen bedragen", () => {
  const budget = (id: string) => readFileSync(join(root, `data/opstellers/${id}/begroting-2022.yaml`), "utf8");
  expect(budget("gemeente-001")).not.toEqual(budget("gemeente-002"));
  const { value: publication } = loadPublication(root);
  const totals = publication?.opstellers.map(({ figures }) => figures.number("middelen.2022.totaal").value.toFixed());
  expect(new Set(totals).size).toBe(3);
  expect(publication?.opstellers.map(({ gegevens }) => gegevens.opsteller.korte_naam)).toEqual([
    "Proefgemeente 1",
    "Proefgemeente 2",
    "Proefgemeente 3",
  ]);
});

test("twee keer maken geeft precies hetzelfde project", async () => {
  const again = mkdtempSync(join(tmpdir(), "raadzaam-proef-"));
  await generateProject(process.cwd(), again, 1);
  const file = "data/opstellers/gemeente-001/instroom.yaml";
  expect(readFileSync(join(again, file), "utf8")).toBe(readFileSync(join(root, file), "utf8"));
  rmSync(again, { recursive: true, force: true });
});
