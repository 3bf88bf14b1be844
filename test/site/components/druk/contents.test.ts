import { describe, expect, test } from "vitest";
import type { Section } from "../../../../src/documents/document.ts";
import { contentsLines, contentsRoom, listColumns, listsOf } from "../../../../src/site/components/druk/contents.ts";

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

const ofChapters = (sections: readonly Section[]) => contentsLines(sections).slice(1);

test("de inhoud begint met ‘In het kort’ en noemt het laatst wat na de hoofdstukken komt", () => {
  const lines = contentsLines([chapter(1, "Geld")], [{ id: "versies", name: "Versies en besluiten" }]);
  expect(lines.map(({ id }) => id)).toEqual(["kort", "geld", "versies"]);
});

test("de inhoud noemt hoofdstukken met hun nummer, en daaronder hun eigen koppen", () => {
  expect(ofChapters([chapter(1, "Geld", "Uitvoering", "Voorzieningen")])).toEqual([
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
  const lines = ofChapters([...themes, chapter(4, "Handhaving", "Wettelijk", "Wie handhaaft", "Hoogte van de boete")]);
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

describe("de inhoud op papier", () => {
  const chapters = (count: number, ...parts: string[]) =>
    Array.from({ length: count }, (_, at) =>
      chapter(at + 1, `Hoofdstuk ${at}`, ...parts.map((part) => `${part} ${at}`)),
    );
  const room = (sections: readonly Section[]) => contentsRoom(contentsLines(sections));

  test("staat ruim waar het kan, dicht op één bladzijde waar het moet, en loopt anders door", () => {
    expect(room(chapters(12, "Doel", "Kosten"))).toBe("ruim");
    expect(room(chapters(15, "Doel", "Kosten"))).toBe("gewoon");
    expect(room(chapters(18, "Doel", "Kosten"))).toBe("dicht");
    expect(room(chapters(30, "Doel", "Kosten"))).toBe("lang");
  });

  test("rekent met koppen die over de regel lopen", () => {
    const long = "Wat de gemeente doet als iemand zonder goede reden niet meewerkt aan het plan";
    expect(room(chapters(18, long, `${long} en de boete`))).toBe("lang");
  });
});

describe("de lijst van figuren", () => {
  const charts = (count: number) => {
    const anchors = Array.from({ length: count }, (_, at) => `figuur-${at}`);
    const chart = { title: "De meeste mensen volgen de B1-route" };
    return [
      {
        ...chapter(1, "Geld"),
        charts: new Map(anchors.map((anchor, at) => [anchor, { anchor, number: at + 1, chart }])),
      },
    ] as unknown as Section[];
  };

  test("noemt nummer en titel; een stuk zonder tabellen heeft daarvan geen lijst", () => {
    expect(listsOf(charts(1))).toEqual([
      {
        title: "Figuren",
        lines: [{ id: "figuur-0", name: "Figuur 1\u2002De meeste mensen volgen de B1-route" }],
      },
    ]);
  });

  test("staat onder elkaar waar zij de bladzijde vult, en in twee kolommen waar zij langer is of achter een lange inhoud staat", () => {
    expect(listColumns(listsOf(charts(30)), "dicht")).toBe(1);
    expect(listColumns(listsOf(charts(50)), "dicht")).toBe(2);
    expect(listColumns(listsOf(charts(30)), "lang")).toBe(2);
  });
});
