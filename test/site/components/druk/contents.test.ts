import { expect, test } from "vitest";
import type { Section } from "../../../../src/documents/document.ts";
import { contentsLines } from "../../../../src/site/components/druk/contents.ts";

function chapter(number: number, title: string, ...parts: string[]): Section {
  const id = title.toLowerCase();
  return {
    id,
    title,
    number: String(number),
    annex: false,
    said: [],
    headings: [
      { id, level: 2, number: String(number), text: title },
      ...parts.map((text, index) => ({
        id: `${id}--${index}`,
        level: 3 as const,
        number: `${number}.${index + 1}`,
        text,
      })),
    ],
    prose: new Map(),
    notes: [],
    tables: new Map(),
    charts: new Map(),
    figures: new Set(),
    tellsOrigin: false,
    law: new Map(),
  };
}

test("de inhoud noemt hoofdstukken met hun nummer, en daaronder hun eigen koppen", () => {
  expect(contentsLines([chapter(1, "Geld", "Uitvoering", "Voorzieningen")])).toEqual([
    {
      id: "geld",
      name: "1\u2002Geld",
      parts: [
        { id: "geld--0", name: "1.1\u2002Uitvoering" },
        { id: "geld--1", name: "1.2\u2002Voorzieningen" },
      ],
    },
  ]);
});

test("een kop die in vier hoofdstukken terugkomt zegt niets in de inhoud en staat er niet in", () => {
  const themes = ["Route", "Regie", "PIP"].map((title, index) =>
    chapter(index + 1, title, "Wettelijk", "Uitvoering", "Overleg"),
  );
  const lines = contentsLines([
    ...themes,
    chapter(4, "Handhaving", "Wettelijk", "Wie handhaaft", "Hoogte van de boete"),
  ]);
  expect(lines.map(({ parts }) => parts.map(({ name }) => name.split("\u2002")[1]))).toEqual([
    ["Uitvoering", "Overleg"],
    ["Uitvoering", "Overleg"],
    ["Uitvoering", "Overleg"],
    ["Wie handhaaft", "Hoogte van de boete"],
  ]);
});

test("een kop die alleen overblijft staat niet in de inhoud: 15.2 zonder 15.1 lijkt een fout", () => {
  const themes = ["Route", "Regie", "PIP"].map((title, index) => chapter(index + 1, title, "Wettelijk"));
  expect(contentsLines([...themes, chapter(4, "Verordening", "Wettelijk", "Keuze")]).at(-1)?.parts).toEqual([]);
});
