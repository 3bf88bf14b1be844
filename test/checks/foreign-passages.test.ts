import { expect, it } from "vitest";
import { catalogue } from "../../src/checks/catalogue.ts";
import type { Check } from "../../src/checks/check.ts";
import { runChecks } from "../../src/checks/run.ts";
import { inText, subjectFor } from "./support/project.ts";

const english =
  "It was subsequently being considered whether, notwithstanding implementation difficulties, 42 participants per week would be " +
  "enabled to attend a programme that they themselves had not yet chosen to follow with the municipality.";
const marked = (words: string): string => `# Visie\n\nHet rapport zegt: {{#taal "en"}}${words}{{/taal}} Dat is veel.\n`;

const found = (text: string): string[] =>
  runChecks(Object.values(catalogue) as Check[], subjectFor({ "content/proef/beleidskader/visie.md": text }))
    .filter(({ place }) => place.file.endsWith("visie.md"))
    .map(({ rule }) => rule);

it("een zin die als Engels is gemerkt, wordt niet als Nederlands beoordeeld", () => {
  expect(found(`# Visie\n\nHet rapport zegt: ${english} Dat is veel.\n`)).toContain("taal/zinslengte");
  expect(found(marked(english))).toEqual([]);
});

it("een gemerkte alinea in een eigen regel telt niet mee, en het Nederlands eromheen wel", () => {
  const text = `# Visie\n\n{{#taal "en"}}\n${english}\n{{/taal}}\n\nDe statushouder leest dit.\n`;
  expect(inText("tekst/verboden-woord", text)).toEqual([expect.stringMatching(/^visie\.md:7 /)]);
  expect(found(text)).not.toContain("taal/zinslengte");
});

it("persoonsgegevens vallen in elke taal op, op hun eigen plaats", () => {
  expect(inText("privacy/contactgegevens", marked("Write to someone@example.org."))).toEqual([
    "visie.md:3 ‘someone@example.org’ is een e-mailadres.",
  ]);
  expect(inText("privacy/bsn", marked("Number 111222333 is known."))).toHaveLength(1);
});
