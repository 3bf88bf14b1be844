import { describe, expect, test } from "vitest";
import { deviationOf } from "../../../src/figures/deviation.ts";
import { explain } from "../../../src/figures/explain.ts";
import { graphOf, outcomeOf } from "./support/facts.ts";
import { hbel } from "./support/hbel.ts";
import { wassenaar } from "./support/wassenaar.ts";

describe("taakstelling en inburgeringsplichtigen van Wassenaar (T5)", () => {
  const graph = graphOf(wassenaar);

  test.each([
    [2018, "37", "25"],
    [2019, "18", "12"],
    [2020, "19", "13"],
    [2021, "42", "28"],
  ])("in %i zijn van %s mensen er %s inburgeringsplichtig", (jaar, taakstelling, plichtigen) => {
    expect(graph.number(`instroom.${jaar}.taakstelling`).value.toString()).toBe(taakstelling);
    expect(graph.number(`instroom.${jaar}.plichtigen`).value.toString()).toBe(plichtigen);
  });

  test("twee derde van 42 is 28, terwijl de bron 27 afdrukte", () => {
    expect(deviationOf(graph.get("instroom.2021.plichtigen"))?.difference.toString()).toBe("1");
    expect(deviationOf(graph.get("instroom.2020.plichtigen"))).toBeUndefined();
  });

  test("de uitleg toont de breuk en de ene afronding", () => {
    expect(explain(graph.get("instroom.2018.plichtigen"))).toMatchObject({
      sentence: "37 × 2 ÷ 3 = 24,67, afgerond 25",
      rounding: "Afgerond op hele aantallen, een half naar boven.",
    });
    expect(explain(graph.get("instroom.2019.plichtigen"))).toMatchObject({ sentence: "18 × 2 ÷ 3 = 12" });
    expect(explain(graph.get("instroom.2019.plichtigen"))).not.toHaveProperty("rounding");
  });

  test("een bekend half jaar telt dubbel; wat de bron afdrukte hoort bij het hele jaar", () => {
    const year = graph.number("instroom.2021.taakstelling");
    expect(explain(year).sentence).toBe("2 × 21 = 42");
    expect(year.published?.value.toString()).toBe("42");
    expect(graph.number("instroom.2021.halfjaar").published).toBeUndefined();
  });

  test("een aanname over het deel maakt ook een gerealiseerd aantal een aanname", () => {
    expect(graph.get("instroom.2018.taakstelling").status).toBe("gerealiseerd");
    expect(graph.get("instroom.2018.plichtigen").status).toBe("aanname");
  });
});

test("HBEL verwacht 55 asielstatushouders en 20 anderen, samen 75 (T2)", () => {
  expect(graphOf(hbel).number("instroom.2022.totaal").value.toString()).toBe("75");
});

test("een half wordt naar boven afgerond: de helft van 37 is 19", () => {
  const graph = graphOf({
    instroom: {
      bron: "kader",
      grondslag: "-",
      plichtig_deel: { teller: 1, noemer: 2 },
      jaren: [{ jaar: 2022, taakstelling: { aantal: 37 } }],
    },
  });
  expect(graph.number("instroom.2022.plichtigen").value.toString()).toBe("19");
});

test("een aantal dat niet te berekenen is, wordt gemeld op zijn regel", () => {
  const { diagnostics } = outcomeOf({
    instroom: {
      bron: "kader",
      grondslag: "-",
      jaren: [{ jaar: 2022, taakstelling: { aantal: 37 }, inburgeringsplichtigen: { gepubliceerd: 25 } }],
    },
  });
  expect(diagnostics).toEqual([
    expect.objectContaining({
      rule: "cijfers/ontbrekend-gegeven",
      message: "Het aantal inburgeringsplichtigen in 2022 is niet te berekenen.",
      hint: "Vul ‘aantal’ in, of vul de taakstelling van dit jaar en ‘plichtig_deel’ in.",
    }),
  ]);
});
