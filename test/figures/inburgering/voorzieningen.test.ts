import { describe, expect, test } from "vitest";
import { deviationOf } from "../../../src/figures/deviation.ts";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import { graphOf, outcomeOf } from "./support/facts.ts";
import { hbel, participatie, voorzieningen } from "./support/hbel.ts";

const graph = graphOf(hbel);
const shown = (id: string) => formatFigure(graph.get(id)).replaceAll("\u00a0", " ");

describe("voorzieningen per asielstatushouder (T3)", () => {
  test.each([
    ["leerroute-b1", "€ 10.000", "€ 8.200", "€ 1.800"],
    ["leerroute-z", "€ 10.000", "€ 7.000", "€ 3.000"],
    ["leerroute-onderwijs", "€ 10.000", "€ 13.000", "−€ 3.000"],
    ["map", "€ 136", "€ 136", "€ 0"],
    ["pvt", "€ 216", "€ 216", "€ 0"],
  ])("%s: beschikbaar %s, kosten %s, verschil %s", (voorziening, ...expected) => {
    const parts = ["beschikbaar", "kosten", "verschil"];
    expect(parts.map((part) => shown(`voorziening.2022.${voorziening}.${part}`))).toEqual(expected);
  });

  test("de kosten van een leerroute zijn de prijs, die maar één keer getypt is", () => {
    const kosten = graph.get("voorziening.2022.leerroute-b1.kosten");
    expect(kosten.operands.map(({ id }) => id)).toEqual(["prijs.2022.b1"]);
    expect(graph.get("voorziening.2022.leerroute-b1.beschikbaar").operands.map(({ id }) => id)).toEqual([
      "norm.2022.leerroute",
    ]);
  });

  test("MAP kost 136, terwijl de tekst van de bron 150 noemt", () => {
    expect(deviationOf(graph.get("voorziening.2022.map.kosten"))?.difference.toString()).toBe("-14");
  });

  test("een norm zonder bedrag voor dat jaar wordt gemeld", () => {
    const { value, diagnostics } = outcomeOf({ voorzieningen: [{ ...voorzieningen, jaar: 2024 }] });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ hint }) => hint)).toContain("Vul in normen.yaml het normbedrag ‘map’ van 2024 in.");
  });
});

test("elk jaar rekent met zijn eigen bestanden", () => {
  const next = { ...voorzieningen, jaar: 2023, voorzieningen: [{ voorziening: "map", kosten: { bedrag: 140 } }] };
  const cheaper = {
    ...participatie,
    jaar: 2023,
    instrumenten: participatie.instrumenten.map((each) => ({ ...each, gemeenten: ["huizen"] })),
    gepubliceerd: undefined,
  };
  const both = graphOf({
    ...hbel,
    voorzieningen: [voorzieningen, next],
    participatie: [participatie, cheaper],
  });
  const value = (id: string): string => both.number(id).value.toString();
  expect([value("voorziening.2022.map.kosten"), value("voorziening.2023.map.kosten")]).toEqual(["136", "140"]);
  expect(value("ontzorgen.2023.totaal")).toBe(value("ontzorgen.2022.totaal"));
  expect([both.has("participatie.2022.laren"), both.has("participatie.2023.laren")]).toEqual([true, false]);
});

describe("participatie (T3)", () => {
  test("Huizen geeft 508 uit, de andere gemeenten 426", () => {
    expect(shown("participatie.2022.huizen")).toBe("€ 508");
    expect(shown("participatie.2022.blaricum")).toBe("€ 426");
    expect(explain(graph.get("participatie.2022.huizen")).sentence?.replaceAll("\u00a0", " ")).toBe(
      "€ 200 + € 82 + € 226 = € 508",
    );
  });

  test("wat niets kost, wordt genoemd", () => {
    expect(graph.get("participatie.2022.huizen").remark).toBe(
      "Uit andere middelen betaald en hier niet meegeteld: Zicht op Bewegen.",
    );
  });

  test("na leerroute en participatie blijft 632 over in Huizen en 714 in Laren", () => {
    expect(shown("participatie.2022.over.huizen")).toBe("€ 632");
    expect(shown("participatie.2022.over.laren")).toBe("€ 714");
  });

  test("zou de 1.800 van de bron beschikbaar zijn, dan bleef 1.292 en 1.374 over", () => {
    const list = voorzieningen.voorzieningen.map((entry) =>
      entry.voorziening === "participatie" ? { ...entry, beschikbaar: { bedrag: 1800 } } : entry,
    );
    const rich = graphOf({ ...hbel, voorzieningen: [{ ...voorzieningen, voorzieningen: list }] });
    expect(rich.number("voorziening.2022.participatie.verschil.huizen").value.toString()).toBe("1292");
    expect(rich.number("voorziening.2022.participatie.verschil.laren").value.toString()).toBe("1374");
    expect(graph.has("voorziening.2022.participatie.verschil.huizen")).toBe(false);
  });
});

describe("ontzorgen (T1)", () => {
  test("een huishouden kost 297, 55 huishoudens 16.335", () => {
    expect(shown("ontzorgen.2022.huishouden")).toBe("€ 297");
    expect(shown("ontzorgen.2022.totaal")).toBe("€ 16.335");
    expect(explain(graph.get("ontzorgen.2022.huishouden")).sentence?.replaceAll("\u00a0", " ")).toBe(
      "€ 147 + 6 maanden × € 25 = € 297",
    );
  });

  test("een begroting van 34.902 is genoeg voor 117 huishoudens", () => {
    expect(Math.floor(34902 / graph.number("ontzorgen.2022.huishouden").value.toNumber())).toBe(117);
  });
});

describe("specifieke uitkering en meeneemregeling", () => {
  test.each([
    ["spuk.2022.per-persoon", "€ 10.352"],
    ["spuk.2022.totaal", "€ 569.360"],
    ["spuk.2022.kosten", "€ 506.660"],
    ["spuk.2022.saldo", "€ 62.700"],
    ["meeneem.2022.maximum", "€ 569.360"],
    ["meeneem.2022.meegenomen", "€ 62.700"],
    ["meeneem.2022.teruggevorderd", "€ 0"],
  ])("%s is %s", (id, expected) => {
    expect(shown(id)).toBe(expected);
  });

  test("het normbedrag voor een leerroute telt één keer, hoeveel routes er ook zijn", () => {
    expect(graph.get("spuk.2022.per-persoon").operands.map(({ id }) => id)).toEqual([
      "norm.2022.leerroute",
      "norm.2022.map",
      "norm.2022.pvt",
      "voorziening.2022.participatie.beschikbaar",
    ]);
  });

  test("voorzieningen zonder bedrag worden genoemd", () => {
    expect(graph.get("spuk.2022.kosten").remark).toBe("Nog zonder bedrag, en dus niet meegeteld: Participatie.");
  });
});
