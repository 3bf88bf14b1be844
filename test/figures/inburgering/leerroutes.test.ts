import { describe, expect, test } from "vitest";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import type { FigureGraph } from "../../../src/figures/graph.ts";
import { graphOf } from "./support/facts.ts";
import { hbel, instroom, leerroutes } from "./support/hbel.ts";
import { wassenaar } from "./support/wassenaar.ts";

const routes = ["b1", "onderwijs", "z"];
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const shownBy = (graph: FigureGraph) => (id: string) => plain(formatFigure(graph.get(id)));

function people(graph: FigureGraph, subject: string, jaar: number): string[] {
  return routes.map((route) => graph.number(`${subject}.${jaar}.${route}`).value.toString());
}

describe("personen per leerroute (T6)", () => {
  test("Wassenaar: 28 mensen worden 15, 6 en 7", () => {
    const graph = graphOf(wassenaar);
    expect(people(graph, "personen", 2021)).toEqual(["15", "6", "7"]);
    expect(graph.number("personen.2021.totaal").value.toString()).toBe("28");
  });

  test("met de landelijke verdeling worden 28 mensen 18, 6 en 4", () => {
    expect(people(graphOf(wassenaar), "personen-landelijk", 2021)).toEqual(["18", "6", "4"]);
  });

  test("met de 27 die de bron afdrukte zou het 15, 5 en 7 zijn", () => {
    const jaren = [{ jaar: 2021, inburgeringsplichtigen: { aantal: 27 } }];
    const graph = graphOf({ ...wassenaar, instroom: { bron: "kader", grondslag: "-", jaren } });
    expect(people(graph, "personen", 2021)).toEqual(["15", "5", "7"]);
  });

  test("aandelen van één jaar hebben even veel decimalen", () => {
    const jaren = [
      {
        jaar: 2022,
        routes: [
          { leerroute: "b1", aandeel: { percentage: 52.5 } },
          { leerroute: "onderwijs", aandeel: { percentage: 17.5 } },
          { leerroute: "z", aandeel: { percentage: 30 } },
        ],
      },
    ];
    const graph = graphOf({ ...hbel, leerroutes: { bron: "plan", jaren } });
    expect(routes.map((route) => shownBy(graph)(`aandeel.2022.${route}`))).toEqual(["52,5%", "17,5%", "30,0%"]);
  });

  test("HBEL: 55 mensen worden 30, 11 en 14, en dat staat erbij", () => {
    const graph = graphOf(hbel);
    expect(people(graph, "personen", 2022)).toEqual(["30", "11", "14"]);
    expect(explain(graph.get("personen.2022.b1"))).toMatchObject({
      shown: "30",
      sentence: "55% × 55 = 30,25, afgerond 30",
      rounding: "Afgerond met de methode van de grootste resten: 30 + 11 + 14 = 55.",
    });
  });

  test("zonder eigen verdeling is er alleen de landelijke", () => {
    const graph = graphOf({ instroom });
    expect(graph.has("personen.2022.b1")).toBe(false);
    expect(people(graph, "personen-landelijk", 2022)).toEqual(["36", "11", "8"]);
  });
});

describe("prijzen en vergoeding van HBEL (T3)", () => {
  const graph = graphOf(hbel);
  const shown = shownBy(graph);

  test.each([
    ["prijs.2022.gewogen", "€ 8.860"],
    ["prijs.2022.gewogen-landelijk", "€ 8.980"],
    ["prijs.2022.zonder-onderwijs", "€ 7.825"],
    ["prijs.2022.zonder-onderwijs-landelijk", "€ 7.975"],
    ["prijs.2022.omslag", "42,0%"],
    ["prijs.2022.omslag-landelijk", "40,3%"],
    ["leerroutes.2022.kosten", "€ 487.300"],
    ["leerroutes.2022.budget", "€ 550.000"],
    ["leerroutes.2022.saldo", "€ 62.700"],
    ["leerroutes.2022.saldo-per-persoon", "€ 1.140"],
  ])("%s is %s", (id, expected) => {
    expect(shown(id)).toBe(expected);
  });

  test("het gewogen gemiddelde toont elke route met zijn aandeel", () => {
    expect(plain(explain(graph.get("prijs.2022.gewogen")).sentence)).toBe(
      "55% × € 8.200 + 20% × € 13.000 + 25% × € 7.000 = € 8.860",
    );
    expect(plain(explain(graph.get("prijs.2022.zonder-onderwijs")).sentence)).toBe(
      "(55% × € 8.200 + 25% × € 7.000) ÷ 80% = € 7.825",
    );
  });

  test("het omslagpunt toont waar de gewogen prijs gelijk is aan het normbedrag", () => {
    expect(plain(explain(graph.get("prijs.2022.omslag")).sentence)).toBe(
      "(€ 10.000 − € 7.825) ÷ (€ 13.000 − € 7.825) = 42,03%",
    );
  });

  test("bij het omslagpunt is het saldo nul", () => {
    const share = graph.number("prijs.2022.omslag").value.div(100);
    const rest = graph.number("prijs.2022.zonder-onderwijs").value;
    const average = share.times(13000).plus(rest.minus(share.times(rest)));
    expect(average.minus(10000).abs().lt("0.0000001")).toBe(true);
  });

  test("zonder prijs van één route is er geen gemiddelde prijs", () => {
    const [jaar] = leerroutes?.jaren ?? [];
    const [b1, ...others] = jaar?.routes ?? [];
    if (!jaar || !b1 || !leerroutes) throw new Error("no routes");
    const cheaper = { ...jaar, routes: [{ leerroute: "b1", aandeel: b1.aandeel }, ...others] };
    const without = graphOf({ ...hbel, leerroutes: { ...leerroutes, jaren: [cheaper] } });
    expect(without.has("prijs.2022.gewogen")).toBe(false);
    expect(without.has("leerroutes.2022.kosten")).toBe(false);
    expect(without.has("personen.2022.b1")).toBe(true);
  });

  test("er is geen omslagpunt als de onderwijsroute niet duurder is dan het normbedrag", () => {
    const graphWith = graphOf({
      ...hbel,
      landelijk: {
        normen: {
          normbedragen: [
            { id: "leerroute", naam: "L", jaar: 2022, bedrag: 13000, per: "-", bron: "plan" },
            { id: "map", naam: "M", jaar: 2022, bedrag: 1, per: "-", bron: "plan" },
            { id: "pvt", naam: "P", jaar: 2022, bedrag: 1, per: "-", bron: "plan" },
          ],
        },
      },
    });
    expect(graphWith.has("prijs.2022.omslag")).toBe(false);
  });
});
