import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TextFile } from "../../../src/dataset/text-file.ts";
import { fillValues } from "../../../src/documents/prose/fill-values.ts";

const fields = new Map<string, string | readonly string[]>([
  ["opsteller.naam", "Proefstad *aan zee*"],
  ["document.jaar", "2022"],
  ["leden", ["Huizen", "Laren"]],
]);

function fill(text: string) {
  const file = new TextFile("content/proef/stuk/geld.md", text);
  return fillValues({ id: "geld", name: "Geld", text, offset: 0, nameOffset: 0, file }, fields);
}

/** A comment makes Handlebars read the whole text; it leaves no trace in the result. */
function fillByHandlebars(text: string) {
  return fill(`${text}{{! }}`);
}

describe("gewone waarden leest het programma zelf, en net zoals Handlebars", () => {
  const folders = readdirSync("content", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));

  test.each(folders)("content/%s", (name) => {
    const text = `${readFileSync(`content/${name}`, "utf8")}Einde.`;
    expect(fill(text)).toEqual(fillByHandlebars(text));
  });

  test.each([
    'Samen {{cijfer "uitvoering.totaal"}}, of {{ cijfer  "prijs.b1"  kaal=true }} per persoon.',
    '{{verwijzing "kosten"}} en {{tabel "middelen"}} en {{begrip "pip"}}.',
    "{{opsteller.naam}} in {{document.jaar}}, en }} los.",
    "Regel een\n{{document.jaren}}\n  {{opsteler.naam}} {{leden}}",
    '{{cijfers "x"}} en {{cijfer x}} en {{cijfer}}',
    '{{cijfer "x" kaal=false}}{{cijfer "y"}}',
    "{{this}} {{else}} {{true}}",
    "\\{{opsteller.naam}} en {{{opsteller.naam}}} en {{~opsteller.naam~}}",
    "{{#each leden}}{{@nummer}} {{this}}, {{/each}}",
    '{{cijfer "een \\"naam\\""}} {{cijfer \'x\'}}',
    "niet gesloten {{cijfer",
    "{{}}",
  ])("%s", (text) => {
    expect(fill(`${text} Einde.`)).toEqual(fillByHandlebars(`${text} Einde.`));
  });
});

describe("accolades die niet kloppen, worden gemeld waar ze opengaan", () => {
  const told = (text: string): string[] =>
    fill(text).diagnostics.map(({ place: { line, column }, message }) => `${line}:${column} ${message}`);
  const careless = "Deze accolades zijn niet goed geschreven of niet gesloten.";

  test.each([
    [
      "elke opdracht",
      'Een {{cijfer "a" en {{document.jaar}}.\nTwee {{cijfer "b"} ook.',
      [`1:5 ${careless}`, `2:6 ${careless}`],
    ],
    [
      "een lijst",
      "Tekst.\n\n{{#each leden}}{{this}}, en verder.\n\nTekst.",
      ["3:1 ‘{{#each’ wordt in dit blok niet gesloten."],
    ],
    ["een naam in een lijst, één keer", "{{#each leden}}{{naam}}{{/each}}", ["1:16 ‘naam’ is geen bekende naam."]],
    ["een andere taal", 'Hij zei {{#taal "en"}}And so on.', ["1:9 ‘{{#taal’ wordt in dit blok niet gesloten."]],
    ["te veel gesloten", "Tekst.{{/each}}", ["1:7 Hier sluit ‘each’, maar het staat niet open."]],
    [
      "door elkaar",
      "{{#if a}}{{#each leden}}x{{/if}}{{/each}}",
      ["1:26 Hier sluit ‘if’, terwijl ‘each’ nog open staat."],
    ],
    [
      "kromme aanhalingstekens",
      "Een {{cijfer “a”}}.",
      ["1:5 Achter ‘cijfer’ hoort een naam tussen rechte aanhalingstekens."],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
