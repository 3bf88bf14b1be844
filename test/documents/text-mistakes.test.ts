import { expect, test } from "vitest";
import { textMistakes } from "../../src/documents/text-mistakes.ts";
import { memoryFiles } from "../dataset/memory-files.ts";

const found = (text: string): string[] =>
  textMistakes(memoryFiles({ "content/hbel/startnotitie/geld.md": text }), "content").map(
    ({ place: { line, column }, rule }) => `${line}:${column} ${rule}`,
  );

test.each([
  ["HTML", "# Geld\n\nDit is <b>veel</b>.\n", "3:8 tekst/html"],
  ["accolades die niet sluiten", '# Geld\n\nHet is {{cijfer "a"}.\n', "3:8 tekst/accolades"],
  ["een onbekende opdracht", '# Geld\n\nHet is {{cijfr "a"}}.\n', "3:8 tekst/naam"],
  ["een leeg bestand", "", "1:1 gegevens/leeg-bestand"],
])("%s wordt gevonden zonder de gegevens", (_, text, mistake) => {
  expect(found(text)).toEqual([mistake]);
});

test("of een cijfer, een naam of een lijst bestaat, is zonder de gegevens niet te zeggen", () => {
  const text =
    '{{cijfer "onbekend"}} {{gemeente.nam}} {{#each leeden}}{{this}}{{else}}niemand{{/each}} {{#if x}}ja{{/if}}';
  expect(found(`# Geld\n\n${text}\n`)).toEqual([]);
});

test("binnen een lijst van onbekende lengte wordt toch gekeken", () => {
  expect(found('# Geld\n\n{{#each leden}}{{cijfr "a"}}{{/each}}\n')).toEqual(["3:16 tekst/naam"]);
});
