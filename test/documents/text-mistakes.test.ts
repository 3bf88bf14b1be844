import { expect, test } from "vitest";
import { textMistakes } from "../../src/documents/text-mistakes.ts";
import { memoryFiles } from "../dataset/memory-files.ts";
import { told } from "../dataset/told.ts";

const found = (text: string): string[] =>
  textMistakes(memoryFiles({ "content/hbel/startnotitie/geld.md": text }), "content", ["uitvoering", "prijs"]).map(
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
    '{{cijfer "uitvoering.onbekend"}} {{gemeente.nam}} {{#each leeden}}{{this}}{{else}}niemand{{/each}} {{#if x}}ja{{/if}}';
  expect(found(`# Geld\n\n${text}\n`)).toEqual([]);
});

test("een cijfer dat bij geen gegevens kan bestaan, wordt gemeld", () => {
  const files = memoryFiles({
    "content/hbel/startnotitie/geld.md": '# Geld\n\nHet is {{cijfer "uitvoring.totaal"}} of {{cijfer "prijs.b9"}}.\n',
  });
  expect(textMistakes(files, "content", ["uitvoering", "prijs"]).map(told)).toEqual([
    "content/hbel/startnotitie/geld.md:3:8 | document/verwijzing | Het cijfer ‘uitvoring.totaal’ bestaat niet. | " +
      "Geen enkel cijfer begint met ‘uitvoring’, wat de gegevens ook zeggen. | Bedoelde u ‘uitvoering’?",
  ]);
});

test("binnen een lijst van onbekende lengte wordt toch gekeken", () => {
  expect(found('# Geld\n\n{{#each leden}}{{cijfr "a"}}{{/each}}\n')).toEqual(["3:16 tekst/naam"]);
});
