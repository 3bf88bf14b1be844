import { expect, test } from "vitest";
import { TextFile } from "../../../src/dataset/text-file.ts";
import { fillValues } from "../../../src/documents/prose/fill-values.ts";
import { proseHtml } from "../../../src/documents/prose/markdown.ts";
import { wrapPassages } from "../../../src/documents/prose/passages.ts";

function pageOf(text: string) {
  const file = new TextFile("content/proef/stuk/visie.md", text);
  const block = { id: "visie", name: "Visie", text, offset: 0, nameOffset: 0, file };
  const { markdown, values, diagnostics } = fillValues(block, new Map([["leden", ["Huizen", "Laren"]]]));
  const chapter = { section: "visie", anchor: (words: string) => words, nextNumber: () => "1.1", notes: [] };
  const { html, headings, words } = proseHtml(markdown, chapter);
  const wrapped = wrapPassages(html, values, (language, inside) => `<span lang="${language}">${inside}</span>`);
  return { html: wrapped, headings, words, diagnostics };
}

test("een zin in een andere taal zegt op de bladzijde welke taal het is", () => {
  const { html, words, diagnostics } = pageOf('Het motto is {{#taal "en"}}*Housing* first{{/taal}}, zegt men.');
  expect(html).toBe(
    '<p class="nl-paragraph">Het motto is <span lang="en"><em>Housing</em> first</span>, zegt men.</p>',
  );
  expect(words).toBe(7);
  expect(diagnostics).toEqual([]);
});

test("een citaat van meer alinea’s en punten krijgt zijn taal in elk daarvan", () => {
  const { html } = pageOf('{{#taal "fr"}}\nUn.\n\n- deux\n- trois\n{{/taal}}\n\nNederlands.');
  expect(html.match(/<span lang="fr">[^<]*<\/span>/g)).toEqual([
    '<span lang="fr">Un.</span>',
    '<span lang="fr">deux</span>',
    '<span lang="fr">trois</span>',
  ]);
  expect(html).toContain('<p class="nl-paragraph">Nederlands.</p>');
});

test("ook in een tussenkop en binnen een lijst van namen", () => {
  const { html, headings } = pageOf(
    '## {{#taal "en"}}Housing first{{/taal}} hier\n\n{{#each leden}}{{#taal "de"}}Stadt{{/taal}} {{this}} {{/each}}',
  );
  expect(headings.map(({ text }) => text)).toEqual(["Housing first hier"]);
  expect(html).toContain('<span class="nr">1.1</span> <span lang="en">Housing first</span> hier</h3>');
  expect(html).toContain('<span lang="de">Stadt</span> Huizen <span lang="de">Stadt</span> Laren');
});

test("een onbekende taal wordt gemeld met regel en kolom, en de tekst blijft staan", () => {
  const { html, diagnostics } = pageOf('Regel een.\n\nDan {{#taal "xx"}}woorden{{/taal}}.');
  expect(html).toContain("Dan woorden.");
  expect(diagnostics).toMatchObject([
    {
      rule: "tekst/naam",
      message: "‘xx’ is geen code van een taal.",
      place: { line: 3, column: 5 },
      hint: expect.stringContaining('{{#taal "en"}}'),
    },
  ]);
});

test("een taal zonder code of met een naam in plaats van een code wordt gemeld", () => {
  expect(pageOf("{{#taal}}woorden{{/taal}}").diagnostics[0]?.message).toBe(
    "Achter ‘#taal’ hoort de code van een taal.",
  );
  expect(pageOf('{{#taal "Engels"}}woorden{{/taal}}').diagnostics[0]?.message).toBe(
    "‘Engels’ is geen code van een taal.",
  );
});
