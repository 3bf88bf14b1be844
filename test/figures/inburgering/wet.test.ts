import { describe, expect, test } from "vitest";
import type { Landelijk } from "../../../src/dataset/inburgering/dataset.ts";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import { versionsOn } from "../../../src/figures/inburgering/wet.ts";
import { graphOf } from "./support/facts.ts";
import { begroting } from "./support/hbel.ts";

type Feit = Landelijk["wet"]["feiten"][number];

const feit = (id: string, waarde: number, eenheid: Feit["eenheid"], more: Partial<Feit> = {}): Feit => ({
  id,
  onderwerp: id,
  tekst: "-",
  waarde,
  eenheid,
  artikel: "Wet inburgering 2021, artikel 11",
  bron: "wet",
  geldig_van: "2022-01-01",
  zekerheid: "wettekst",
  ...more,
});

const graphWith = (feiten: Feit[], jaar = 2022) =>
  graphOf({
    begrotingen: [{ ...begroting, jaar, posten: [] }],
    landelijk: { wet: { gecontroleerd_op: "2026-04-02", feiten } },
  });

describe("de wet in de tijd", () => {
  const versions = [
    feit("pip", 6, "weken", { geldig_van: "2019-01-01", geldig_tot: "2021-12-31" }),
    feit("pip", 10, "weken", { geldig_van: "2022-01-01", geldig_tot: "2022-12-31" }),
    feit("pip", 11, "weken", { geldig_van: "2023-01-01" }),
  ];

  test.each([
    [2021, 6],
    [2022, 10],
    [2023, 11],
    [2030, 11],
  ])("op 1 januari %i geldt %i weken", (jaar, weken) => {
    expect(graphWith(versions, jaar).number("wet.pip").value.toNumber()).toBe(weken);
  });

  test("een regel die dan nog niet geldt, heeft zijn laatste versie", () => {
    expect(versionsOn(versions, "2018-01-01").map(({ waarde }) => waarde)).toEqual([11]);
    expect(versionsOn(versions, undefined).map(({ waarde }) => waarde)).toEqual([11]);
  });

  test("de laatste dag van een regel telt nog mee", () => {
    const ends = [
      feit("pip", 6, "weken", { geldig_van: "2019-01-01", geldig_tot: "2022-01-01" }),
      feit("pip", 10, "weken", { geldig_van: "2022-01-02" }),
    ];
    expect(graphWith(ends).number("wet.pip").value.toNumber()).toBe(6);
  });

  test("een wettelijk feit noemt zijn artikel, zonder de wet twee keer te noemen", () => {
    const figure = graphWith(versions).get("wet.pip");
    expect(figure.status).toBe("wettelijk");
    expect(explain(figure).sources).toEqual(["Wet inburgering 2021, artikel 11 (versie van 21 oktober 2025)"]);
  });

  test("een plaats die twee wetten noemt, staat alleen", () => {
    const both = "Wet inburgering 2021, artikel 12, en Besluit inburgering 2021, artikel 4.4";
    const graph = graphWith([feit("verlenging", 6, "maanden", { artikel: both, bron: "besluit" })]);
    expect(explain(graph.get("wet.verlenging")).sources).toEqual([both]);
  });

  test("een feit zonder waarde is geen cijfer", () => {
    expect(graphWith([feit("doelgroep", 1, "aantal", { waarde: undefined })]).has("wet.doelgroep")).toBe(false);
  });
});

describe("uren per week (T7)", () => {
  const graph = graphWith([
    feit("termijn", 3, "jaren"),
    feit("z-taal-uren", 800, "uren"),
    feit("z-participatie-uren", 800, "uren"),
  ]);
  const shown = (id: string) => formatFigure(graph.get(id)).replaceAll("\u00a0", " ");

  test("800 uur in 156 weken is 5,13 uur per week, taal en participatie samen 10,26", () => {
    expect(shown("uren.termijn-in-weken")).toBe("156 weken");
    expect(shown("uren.z-taal-uren.per-week")).toBe("5,13 uur per week");
    expect(shown("uren.z-route.per-week")).toBe("10,26 uur per week");
    expect(explain(graph.get("uren.z-taal-uren.per-week"))).toMatchObject({
      sentence: "800\u00a0uur ÷ 156\u00a0weken = 5,13\u00a0uur per week",
      rounding: "Afgerond op 2 decimalen, als laatste stap.",
    });
  });

  test("alleen uren krijgen een aantal per week", () => {
    expect(graph.has("uren.termijn.per-week")).toBe(false);
  });
});
