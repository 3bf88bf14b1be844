import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "../../../src/dataset/contrast.ts";
import type { Content } from "../memory-files.ts";
import { told } from "../told.ts";
import { changed, load } from "./project.ts";

const heide = readFileSync(new URL("../../../data/huisstijlen/heide.yaml", import.meta.url), "utf8");
const mistakes = (changes: Record<string, Content | undefined>) => load(changes).diagnostics.map(told);
const file = "data/huisstijlen/heide.yaml";

test("een project zonder huisstijlen heeft er geen nodig, en een huisstijl die goed is geeft geen melding", () => {
  expect(mistakes({})).toEqual([]);
  expect(mistakes({ [file]: heide })).toEqual([]);
});

test("letters die te licht zijn krijgen een melding met regel, kolom en wat de wet vraagt", () => {
  const [first] = mistakes({ [file]: heide.replace('inkt: { licht: "#231a20"', 'inkt: { licht: "#999999"') });
  expect(first).toContain(`${file}:10:`);
  expect(first).toContain("gegevens/contrast | ‘inkt’ is op ‘papier’ niet goed te lezen: het contrast is 2,");
  expect(first).toContain("De wet vraagt ten minste 4,5 tegen 1 (WCAG 2.2).");
});

test("een kleur die op een donkere pagina te lezen is, maar op wit papier niet, krijgt een melding", () => {
  const pale = heide
    .replace(/licht: "#[0-9a-f]+"/g, 'licht: "#000000"')
    .replace(/(inkt|inkt_zacht|actie|actie_sterk|rand|knop_tekst): \{ licht: "#000000"/g, '$1: { licht: "#fefefe"');
  const found = mistakes({ [file]: pale }).filter((line) => line.includes("op wit papier"));
  expect(found).toHaveLength(5);
  expect(found.join("\n")).toContain("‘inkt’ is in een PDF op wit papier niet goed te lezen: het contrast is 1,");
});

test("een kleur die geen kleur is wordt geweigerd", () => {
  expect(mistakes({ [file]: heide.replace("#6d2a5f", "paars") })[0]).toContain("een kleur als #0b5563");
});

test("een huisstijl die er niet is wordt niet stil de gewone", () => {
  const opsteller = changed(
    "data/opstellers/hbel/opsteller.yaml",
    "besluitvorming:",
    "huisstijl: hiede\nbesluitvorming:",
  );
  const found = mistakes({ ...opsteller, [file]: heide });
  expect(found.join()).toContain("hiede");
  expect(found.join()).toContain("Bedoelde u ‘heide’?");
});

test("zwart op wit is 21 tegen 1, en een kleur op zichzelf 1 tegen 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
  expect(contrast("#0b5563", "#0b5563")).toBe(1);
});
