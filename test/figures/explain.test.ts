import { describe, expect, test } from "vitest";
import { decimal } from "../../src/decimal.ts";
import { difference } from "../../src/figures/difference.ts";
import { explain } from "../../src/figures/explain.ts";
import { fact } from "../../src/figures/fact.ts";
import { product } from "../../src/figures/product.ts";
import { about } from "./support.ts";

const source = { id: "plan", title: "Uitvoeringsplan, november 2021", at: "hoofdstuk 2" };
const fte = fact(about("fte", { label: "Formatie" }), { status: "raming", source }, decimal(1.78), "fte");
const rate = fact(
  about("tarief", { label: "Kosten per fte" }),
  { status: "aanname", source: { ...source, at: "paragraaf 1.2" } },
  decimal(74476),
  "euro",
);
const cost = product(
  about("kosten", { label: "Integratieconsulent", group: "Uitvoeringskosten", year: 2022, remark: "Voor 75 mensen." }),
  [fte, rate],
  "euro",
  "De formatie maal de kosten van één fte.",
);

describe("de uitleg van een berekend cijfer", () => {
  const explained = explain(cost);

  test("toont waarde, som en afronding", () => {
    expect(explained).toMatchObject({
      id: "kosten",
      label: "Integratieconsulent",
      group: "Uitvoeringskosten",
      year: 2022,
      shown: "€\u00a0132.567",
      outcome: "€\u00a0132.567,28",
      words: "De formatie maal de kosten van één fte.",
      sentence: "1,78\u00a0fte × €\u00a074.476 = €\u00a0132.567,28",
      rounding: "Afgerond op hele euro’s, als laatste stap.",
      remark: "Voor 75 mensen.",
    });
  });

  test("noemt bij elk deel waar het heen leidt, en bij een teken hoe het klinkt", () => {
    expect(explained.parts).toEqual([
      { text: "1,78\u00a0fte", id: "fte", label: "Formatie" },
      { text: "×", spoken: "maal" },
      { text: "€\u00a074.476", id: "tarief", label: "Kosten per fte" },
    ]);
  });

  test("geeft van elk onderdeel de laag; de zwakste geldt voor het geheel", () => {
    expect(explained.operands.map(({ id, shown, status, layer }) => [id, shown, status, layer])).toEqual([
      ["fte", "1,78\u00a0fte", "raming", "raming"],
      ["tarief", "€\u00a074.476", "aanname", "raming"],
    ]);
    expect(explained.status).toBe("aanname");
    expect(explained.layer).toBe("raming");
  });

  test("noemt een bron één keer, met alle plaatsen daarin", () => {
    expect(explained.sources).toEqual(["Uitvoeringsplan, november 2021, hoofdstuk 2; paragraaf 1.2"]);
  });

  test("is te bewaren als JSON zonder verlies", () => {
    expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
  });
});

test("een feit heeft een bron en geen som", () => {
  const explained = explain(rate);
  expect(explained.sources).toEqual(["Uitvoeringsplan, november 2021, paragraaf 1.2"]);
  for (const absent of ["words", "sentence", "outcome", "rounding", "deviation", "remark"])
    expect(explained).not.toHaveProperty(absent);
});

test("een onderdeel dat zelf berekend is, zegt hoe", () => {
  const rest = difference(about("rest"), rate, cost, "Het tarief min de kosten.");
  expect(explain(rest).operands.map(({ words }) => words)).toEqual([
    undefined,
    "De formatie maal de kosten van één fte.",
  ]);
});

test("een verschil onder nul heeft een minteken voor het euroteken", () => {
  expect(explain(difference(about("rest"), rate, cost, "-"))).toMatchObject({
    shown: "−€\u00a058.091",
    outcome: "−€\u00a058.091,28",
  });
});
