import { describe, expect, test } from "vitest";
import type { Place } from "../../src/diagnostic.ts";
import { evaluate } from "../../src/figures/evaluate.ts";
import { CircularFormula, FigureBook, UnknownFigure } from "../../src/figures/graph.ts";
import { percentageOf } from "../../src/figures/percentage-of.ts";
import type { FigureReference } from "../../src/figures/references.ts";
import { sum } from "../../src/figures/sum.ts";
import { about, typed } from "./support.ts";

const at = (line: number): Place => ({ file: "data/begroting-2022.yaml", line, column: 5 });

/** A budget in which each named post is a percentage of something. */
function budget(posts: Record<string, string>) {
  const book = new FigureBook();
  const references: FigureReference[] = [];
  book.define("kosten.2022.vast", () => typed(100), at(1), "Vaste post");
  Object.entries(posts).forEach(([post, base], index) => {
    const id = `kosten.2022.${post}`;
    references.push({ name: base, year: 2022, place: at(10 + index), from: id, expects: "euro" });
    book.define(
      id,
      () => percentageOf(about(id), typed(10, "procent"), book.number(book.resolve(base, 2022) ?? base), "-"),
      at(20 + index),
      `Post ${post}`,
    );
  });
  const ids = ["vast", ...Object.keys(posts)].map((post) => `kosten.2022.${post}`);
  book.define("kosten.2022.totaal", () => sum(about("kosten.2022.totaal"), book.numbers(ids), "-"), at(30), "Totaal");
  return { book, ...evaluate(book, references) };
}

describe("een begroting zonder fouten", () => {
  test("is helemaal te berekenen", () => {
    const { book, isComplete, diagnostics } = budget({ ontzorgen: "kosten.vast" });
    expect(isComplete).toBe(true);
    expect(diagnostics).toEqual([]);
    expect(book.number("kosten.2022.totaal").value.toString()).toBe("110");
  });
});

describe("een kring", () => {
  test("wordt één keer gemeld, met de namen, op de regel van de grondslag", () => {
    const { isComplete, diagnostics } = budget({ ontzorgen: "kosten.totaal" });
    expect(isComplete).toBe(false);
    expect(diagnostics).toEqual([
      {
        rule: "cijfers/kring",
        severity: "fout",
        place: at(10),
        message:
          "De berekening loopt in een kring: ‘Post ontzorgen’ rekent met ‘Totaal’, dat rekent met ‘Post ontzorgen’.",
        cause:
          "Een cijfer kan niet van zichzelf afhangen. De kring is kosten.2022.ontzorgen, kosten.2022.totaal, kosten.2022.ontzorgen.",
        hint: "Kies een grondslag die niet op dit cijfer zelf berust, bijvoorbeeld de middelen in plaats van het totaal van de kosten.",
      },
    ]);
  });

  test("twee kringen worden allebei gemeld, elk op de eigen regel", () => {
    const { diagnostics } = budget({ a: "kosten.totaal", b: "kosten.totaal" });
    expect(diagnostics.map(({ place }) => place.line)).toEqual([10, 11]);
  });

  test("twee posten die van elkaar afhangen zijn één kring", () => {
    const { diagnostics } = budget({ a: "kosten.b", b: "kosten.a" });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toBe(
      "De berekening loopt in een kring: ‘Post a’ rekent met ‘Post b’, dat rekent met ‘Post a’.",
    );
  });

  test("wie een cijfer uit een kring vraagt, krijgt een fout met de keten", () => {
    const { book } = budget({ a: "kosten.a" });
    expect(() => book.get("kosten.2022.a")).toThrow(CircularFormula);
    expect(() => book.get("kosten.2022.a")).toThrow("kosten.2022.a -> kosten.2022.a");
  });
});

describe("een onbekende grondslag", () => {
  test("wordt gemeld op zijn regel, met de naam die bedoeld is", () => {
    const { isComplete, diagnostics } = budget({ ontzorgen: "kosten.vastt" });
    expect(isComplete).toBe(false);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        rule: "cijfers/onbekend-cijfer",
        place: at(10),
        message: "Het cijfer ‘kosten.vastt’ bestaat niet.",
        hint: "Bedoelde u ‘kosten.vast’?",
      }),
    ]);
  });

  test("staat naast alle andere fouten", () => {
    const { diagnostics } = budget({ a: "kosten.niets", b: "kosten.totaal", c: "ergens.anders" });
    expect(diagnostics.map(({ rule, place }) => [rule, place.line])).toEqual([
      ["cijfers/kring", 11],
      ["cijfers/onbekend-cijfer", 10],
      ["cijfers/onbekend-cijfer", 12],
    ]);
  });
});

test("een grondslag moet euro’s tellen", () => {
  const book = new FigureBook();
  book.define("mensen", () => typed(55, "personen"));
  const { diagnostics } = evaluate(book, [{ name: "mensen", year: 2022, place: at(3), expects: "euro" }]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "Het cijfer ‘mensen’ is een getal (personen), maar hier hoort een getal (euro).",
  ]);
});

test("wat geen fout van een schrijver is, wordt niet verzwegen", () => {
  const book = new FigureBook();
  book.define("stuk", () => {
    throw new RangeError("program mistake");
  });
  expect(() => evaluate(book)).toThrow("program mistake");
});

describe("het boek", () => {
  test("rekent een cijfer één keer uit", () => {
    const book = new FigureBook();
    let times = 0;
    book.define("a", () => {
      times++;
      return typed(1);
    });
    expect(book.get("a")).toBe(book.get("a"));
    expect(times).toBe(1);
  });

  test("kent een naam met en zonder jaar", () => {
    const { book } = budget({});
    expect(book.resolve("kosten.totaal", 2022)).toBe("kosten.2022.totaal");
    expect(book.resolve("kosten.2022.totaal", 2030)).toBe("kosten.2022.totaal");
    expect(book.resolve("kosten.totaal", 2023)).toBeUndefined();
  });

  test("geeft een fout voor een onbekend cijfer en voor een dubbele naam", () => {
    const { book } = budget({});
    expect(() => book.get("niets")).toThrow(UnknownFigure);
    expect(() => book.define("kosten.2022.vast", () => typed(1))).toThrow("defined twice");
  });
});
