import { expect, test } from "vitest";
import { TextFile } from "../../../src/dataset/text-file.ts";
import { blocksOf } from "../../../src/documents/prose/blocks.ts";
import { pastedMistakes } from "../../../src/documents/prose/pasted.ts";

const found = (text: string): string[] =>
  blocksOf(new TextFile("geld.md", `# Geld\n\n${text}\n`)).flatMap((block) =>
    pastedMistakes(block).map(({ place: { line, column }, message }) => `${line}:${column} ${message}`),
  );

const braces = "Deze accolades zijn niet goed geschreven of niet gesloten.";

test.each([
  ['Dat kost {cijfer "prijs.b1"} per jaar.', "3:10"],
  ["Dat kost {cijfer “prijs.b1”} per jaar.", "3:10"],
  ['Dat kost { {cijfer "prijs.b1"} } per jaar.', "3:10"],
  ["Dit is {opsteller.naam}.", "3:8"],
])("een waarde tussen losse accolades blijft niet zo in het stuk staan: %s", (text, place) => {
  expect(found(text)).toEqual([`${place} ${braces}`]);
});

test("goede accolades, en accolades die niets vragen, mogen", () => {
  expect(
    found('{{cijfer "prijs.b1"}} {{opsteller.naam}} {{{opsteller.naam}}} {{#taal "en"}}a{{/taal}} {a, b}'),
  ).toEqual([]);
});

test("een tabel die met tabs is geplakt, wordt één keer gemeld", () => {
  expect(found("Zo is het nu.\nPost\tWie\nTolk\tGemeente\n\nEn verder.")).toEqual([
    "4:1 Hier staan tabs tussen de woorden, zoals in een tabel uit Word of Excel.",
  ]);
  expect(found("-\teen\n-\ttwee\n\n1.\tdrie\n\n\tvier")).toEqual([]);
});

test.each(["•", "·", "▪", "–", "—"])("een opsomming met ‘%s’ uit een tekstverwerker wordt gemeld", (sign) => {
  expect(found(`${sign} eerste\n${sign} tweede`)).toEqual([
    `3:1 Een regel die met ‘${sign}’ begint, wordt geen opsomming.`,
  ]);
});

test("een streepje dat aan zijn woord vastzit ook, en een echte lijst, een minteken of een streep in een zin niet", () => {
  expect(found("-eerste\n-tweede")).toEqual(["3:1 Een regel die met ‘-’ begint, wordt geen opsomming."]);
  expect(found("- eerste\n- tweede\n\n-3% is minder.\n\nDe raad\n– en niet het college – besluit.")).toEqual([]);
});
