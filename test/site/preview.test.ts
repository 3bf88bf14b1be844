import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { generateProject } from "../../bench/generate.ts";
import { date } from "../../src/calendar.ts";
import { openChecked, tellEarlierFindings, verdictOn } from "../../src/site/checked.ts";
import { forgetPublication, openPublication, type Publication, publication } from "../../src/site/publication.ts";

const root = mkdtempSync(join(tmpdir(), "raadzaam-voorbeeld-"));
const day = date("2026-11-23");
const author = "gemeente-001";
beforeAll(() => generateProject(process.cwd(), root, 1));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(forgetPublication);

function open(): Publication {
  const { value, diagnostics } = openPublication(root);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function edit(path: string, from: string, to: string): void {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  forgetPublication();
}

test("een gewijzigd gegeven is er na opnieuw openen, en wat niet wijzigde is niet opnieuw gelezen", () => {
  const before = open();
  const fte = ({ opsteller }: Publication) =>
    opsteller(author).figures.number("uitvoering.2022.fte.integratieconsulent");
  expect(fte(before).value.toFixed()).toBe("1.78");
  edit(`data/opstellers/${author}/begroting-2022.yaml`, "fte: 1.78", "fte: 2.25");
  const after = open();
  expect(fte(after).value.toFixed()).toBe("2.25");
  expect(after.dataset.landelijk.bronnen).toBe(before.dataset.landelijk.bronnen);
});

test("een gewijzigd sjabloon is er na opnieuw openen, en het oude herstel ook", () => {
  const path = "templates/uitvoeringsplan/inleiding.mdx";
  const title = ({ templateOf }: Publication) =>
    templateOf("uitvoeringsplan").sections.find(({ id }) => id === "inleiding")?.title;
  const original = title(open());
  edit(path, `titel: ${original}`, "titel: Vooraf gezegd");
  expect(title(open())).toBe("Vooraf gezegd");
  edit(path, "titel: Vooraf gezegd", `titel: ${original}`);
  expect(title(open())).toBe(original);
});

test("tot er gecontroleerd is, vertelt een stuk wat eerder gevonden was", () => {
  const before = open();
  const first = openChecked(before, root, day);
  edit(`content/${author}/uitvoeringsplan/inleiding.md`, "\n\n", "\n\nDit kost € 999.999.999 extra.\n\n");
  const after = open();
  tellEarlierFindings(after);
  const rendering = after.render(after.opsteller(author), "uitvoeringsplan", "web");
  const earlier = verdictOn(after, root, rendering);
  expect(earlier).toEqual(verdictOn(after, root, rendering));
  const second = openChecked(after, root, day);
  expect(second.diagnostics.length).toBeGreaterThan(first.diagnostics.length);
  expect(verdictOn(after, root, rendering)).not.toEqual(earlier);
});

test("een pagina die wordt gemaakt terwijl er een fout bij komt, wordt afgemaakt zoals het was", () => {
  vi.stubEnv("RAADZAAM_ROOT", root);
  const before = open();
  const budget = `data/opstellers/${author}/begroting-2022.yaml`;
  edit(budget, "jaar: 2022", "jaar: tweeduizend");
  expect(openPublication(root).value).toBeUndefined();
  expect(publication()).toBe(before);
  edit(budget, "jaar: tweeduizend", "jaar: twee");
  expect(publication()).toBe(before);
  edit(budget, "jaar: twee", "jaar: 2022");
  expect(publication()).not.toBe(before);
  expect(publication()).toBe(open());
  vi.unstubAllEnvs();
});
