import { expect, test } from "vitest";
import { strayTexts } from "../../src/documents/stray-texts.ts";
import { memoryFiles } from "../dataset/memory-files.ts";

const found = (paths: readonly string[], documents: [string, string[] | undefined][]): string[] =>
  strayTexts(memoryFiles(Object.fromEntries(paths.map((path) => [path, "Tekst."]))), new Map(documents)).map(
    ({ place, message, hint }) => `${place.file} | ${message} | ${hint}`,
  );

test("teksten van een document dat er is, mogen er staan", () => {
  expect(found(["content/wassenaar/beleidskader/geld.md"], [["wassenaar", ["beleidskader"]]])).toEqual([]);
});

test("een map met een tikfout in de naam van de opsteller wordt genoemd: niemand zou haar lezen", () => {
  expect(found(["content/wasenaar/beleidskader/geld.md"], [["wassenaar", ["beleidskader"]]])).toEqual([
    "content/wasenaar | ‘wasenaar’ hoort bij geen opsteller. | Bedoelde u ‘wassenaar’?",
  ]);
});

test("een map of bestand dat bij geen document hoort wordt genoemd", () => {
  const paths = ["content/wassenaar/beleidskadr/geld.md", "content/wassenaar/los.md"];
  expect(found(paths, [["wassenaar", ["beleidskader"]]])).toEqual([
    "content/wassenaar/beleidskadr | ‘beleidskadr’ hoort bij geen document van wassenaar. | Bedoelde u ‘beleidskader’?",
    "content/wassenaar/los.md | ‘los.md’ hoort bij geen document van wassenaar. | Wel bekend: beleidskader.",
  ]);
});

test("van een opsteller met fouten in zijn gegevens is niet te zeggen welke documenten er zijn", () => {
  expect(found(["content/wassenaar/beleidskadr/geld.md"], [["wassenaar", undefined]])).toEqual([]);
});

test("wat het besturingssysteem zelf neerzet, telt niet", () => {
  expect(found(["content/.DS_Store", "content/hbel/.DS_Store"], [["hbel", []]])).toEqual([]);
});
