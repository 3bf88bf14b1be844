import { describe, expect, test } from "vitest";
import { plainChapters } from "../../src/documents/plain-chapters.ts";
import { told } from "../dataset/told.ts";
import { buildSmall, smallInput } from "./support/small.ts";

const file = "content/proef/stuk/in-gewone-taal.md";
const written = (text: string) => plainChapters(smallInput({ files: { [file]: text } }));
const found = (text: string) => buildSmall({ files: { [file]: text } }).diagnostics.map(told);

describe("een hoofdstuk in gewone taal", () => {
  test("heet zoals het hoofdstuk of zoals zijn bestand, met cijfers, begrippen en namen ingevuld", () => {
    const texts = written(
      '# Geld\n\nEr is {{cijfer "middelen.totaal"}}.\n\n# bijlage-lijst\n\nElk {{begrip "pip"}} staat in de lijst van {{document.jaar}}.\n',
    );
    expect([...texts]).toEqual([
      ["geld", '<p class="nl-paragraph">Er is <b>€\u00a0256.856</b>.</p>'],
      [
        "bijlage-lijst",
        '<p class="nl-paragraph">Elk <a href="/begrippen/#pip">PIP</a> staat in de lijst van 2022.</p>',
      ],
    ]);
  });

  test("dat niemand zo schreef, is er niet", () => {
    expect([...written("# Begin\n\nZo begint het.\n").keys()]).toEqual(["begin"]);
    expect(plainChapters(smallInput()).size).toBe(0);
  });

  test("maakt geen deel uit van het stuk: nummers en leestijd blijven gelijk", () => {
    const { document } = buildSmall({ files: { [file]: "# Geld\n\nEr is genoeg geld voor het hele jaar.\n" } });
    expect(document?.words).toBe(buildSmall().document?.words);
    expect(document?.sections).toEqual(buildSmall().document?.sections);
  });
});

describe("fouten in die tekst", () => {
  test.each([
    ["een hoofdstuk dat er niet is", "# Gled\n\nTekst.\n", /in-gewone-taal\.md:1:1.*‘Gled’ is geen hoofdstuk.*‘geld’/],
    ["een onbekend cijfer", '# Geld\n\nHet is {{cijfer "prijs.b2"}}.\n', /in-gewone-taal\.md:3:8.*‘prijs\.b2’/],
    ["een tussenkop", "# Geld\n\n## Meer\n\nTekst.\n", /in-gewone-taal\.md:3:1.*kan geen tussenkop/],
    ["een noot", "# Geld\n\nTekst.[^a]\n\n[^a]: Noot.\n", /in-gewone-taal\.md:3:7.*noot/],
    ["een verwijzing", '# Geld\n\nZie {{verwijzing "begin"}}.\n', /in-gewone-taal\.md:3:5.*verwijzing/],
    ["HTML", "# Geld\n\n<b>Veel</b>\n", /in-gewone-taal\.md:3:1.*HTML/],
  ])("%s wordt gemeld met zijn plek", (_, text, expected) => {
    expect(found(text)).toEqual([expect.stringMatching(expected)]);
  });
});
