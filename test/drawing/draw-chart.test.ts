import { describe, expect, test } from "vitest";
import type { Chart, Fill, Picture } from "../../src/charts/chart.ts";
import { drawChart } from "../../src/drawing/draw-chart.ts";
import type { Unit } from "../../src/status.ts";
import { chartOf, tableWith } from "../charts/inburgering/support.ts";
import { given } from "../tables/support/figures.ts";

const chart = (picture: Picture): Chart => ({
  id: "proef",
  title: "Een <titel> & meer",
  description: "Wat er te zien is.",
  picture,
  table: tableWith([], []),
  tableId: "proef",
});
const bar = (label: string, value: number, fill: Fill = "vol", unit: Unit = "euro") => ({
  label,
  value: given(label, value, unit),
  fill,
});
const sizes = ["wide", "narrow"] as const;
const both = (picture: Picture) => sizes.map((size) => drawChart(chart(picture), size));

/** Every coordinate, width and height must be a number, and no rectangle may have a negative size. */
function isSound(svg: string): void {
  expect(svg).not.toMatch(/NaN|Infinity|undefined|="-?"/);
  expect(svg).not.toMatch(/(width|height)="-/);
}

describe("zo is het getekend", () => {
  test.each([
    ["hbel", 2022, "personen-per-leerroute"],
    ["hbel", 2022, "prijs-per-leerroute"],
    ["hbel", 2022, "uitvoeringskosten"],
    ["hbel", 2022, "raming-en-middelen"],
    ["hbel", 2022, "middelen"],
    ["hbel", 2022, "risicos"],
    ["wassenaar", 2022, "instroom"],
    ["wassenaar", 2022, "keten"],
    ["midden-limburg", 2021, "fasen"],
  ])("%s %d %s", async (opsteller, year, id) => {
    for (const size of sizes) {
      const lines = drawChart(chartOf(opsteller, year, id), size).replaceAll("><", ">\n<");
      await expect(`${lines}\n`).toMatchFileSnapshot(`golden/${opsteller}-${id}-${size}.svg`);
    }
  });
});

describe("wat elke tekening is", () => {
  const [wide, narrow] = both({ kind: "staven", bars: [bar("Een", 3), bar("Twee", 2)] }) as [string, string];

  test("een beeld met titel en beschrijving, zonder opmaak in zich en zonder id", () => {
    for (const svg of [wide, narrow]) {
      expect(svg).toContain('role="img" aria-label="Een &lt;titel&gt; &amp; meer. Wat er te zien is."');
      expect(svg).not.toMatch(/style=| id="|url\(/);
    }
  });

  test("veertig staven passen met gewone letters op een blad van A4", () => {
    const bars = Array.from({ length: 40 }, (_, at) => bar(`Gemeente ${at}`, 1000 + at));
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(both({ kind: "staven", bars })[0] ?? "") ?? [];
    expect(Number(height) / Number(width)).toBeLessThan(220 / 158);
  });

  test("met adressen is elk getal een link, en de tekening een groep van links", () => {
    const addressOf = ({ id }: { id: string }): string => `/proef/cijfers/#${id}`;
    const picture: Picture = { kind: "staven", bars: [bar("Een", 3), bar("Twee", 2)] };
    for (const size of sizes) {
      const svg = drawChart({ ...chart(picture) }, size, addressOf);
      expect(svg).toContain('role="group"');
      expect(svg.match(/<a href="\/proef\/cijfers\/#[^"]*"><text/g)).toHaveLength(2);
    }
    expect(wide).not.toContain("<a ");
  });

  test("breed of smal", () => {
    expect(wide).toContain('viewBox="0 0 640 ');
    expect(narrow).toContain('viewBox="0 0 340 ');
  });

  test("elke keer precies dezelfde", () => {
    expect(both({ kind: "staven", bars: [bar("Een", 3), bar("Twee", 2)] })).toEqual([wide, narrow]);
  });
});

describe("lastige gegevens", () => {
  test.each<[string, Picture]>([
    ["alleen nullen", { kind: "staven", bars: [bar("Een", 0), bar("Twee", 0)] }],
    ["een nul naast veel", { kind: "staven", bars: [bar("Een", 0), bar("Twee", 1e9)] }],
    ["onder nul", { kind: "staven", bars: [bar("Een", -500), bar("Twee", 300)] }],
    ["kolommen van nul", { kind: "kolommen", bars: [bar("2021", 0), bar("2022", 0)] }],
    [
      "veertig kolommen",
      { kind: "kolommen", bars: Array.from({ length: 40 }, (_, year) => bar(String(1990 + year), year)) },
    ],
    [
      "een opbouw met een stelpost onder nul",
      {
        kind: "opbouw",
        bars: [bar("Een", 900), bar("Stelpost", -400, "stelpost")],
        total: bar("Totaal", 500, "totaal"),
      },
    ],
    [
      "een opbouw van niets",
      { kind: "opbouw", bars: [bar("Een", 0), bar("Twee", 0)], total: bar("Totaal", 0, "totaal") },
    ],
    [
      "een naam van tweehonderd tekens",
      {
        kind: "opbouw",
        bars: [bar("Lang ".repeat(40), 4), bar("x".repeat(200), 5)],
        total: bar("Totaal", 9, "totaal"),
      },
    ],
    [
      "een stap zonder woorden",
      {
        kind: "stappen",
        steps: [
          { label: "Een", lines: [], marked: true },
          { label: "Twee", lines: [""], marked: false },
        ],
      },
    ],
    ["geen enkel risico", { kind: "matrix", risks: [], chanceName: "kans", impactName: "impact" }],
    [
      "twintig risico’s in één vak",
      {
        kind: "matrix",
        risks: Array.from({ length: 20 }, (_, index) => ({ label: `Risico ${index}`, chance: "hoog", impact: "hoog" })),
        chanceName: "kans",
        impactName: "impact",
      },
    ],
  ])("%s", (_, picture) => {
    for (const svg of both(picture)) isSound(svg);
  });

  test.each([
    ["tekort", 150, 100, "tekort € 50"],
    ["over", 100, 150, "over € 50"],
    ["precies genoeg", 100, 100, undefined],
    ["niets", 0, 0, undefined],
  ])("dekking: %s", (name, costs, income, words) => {
    const picture: Picture = {
      kind: "dekking",
      costs: bar("Kosten", costs),
      income: bar("Middelen", income, "totaal"),
      left: given("saldo", income - costs),
      leftLabel: name,
    };
    for (const svg of both(picture)) {
      isSound(svg);
      if (words) expect(svg.replaceAll("\u00a0", " ")).toContain(words);
      else expect(svg).not.toContain("__lijn");
      expect(svg.includes("tekort__lijn")).toBe(costs > income);
    }
  });
});
