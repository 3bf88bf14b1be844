import { describe, expect, test } from "vitest";
import type { Begroting } from "../../../src/dataset/inburgering/dataset.ts";
import { sum } from "../../../src/decimal.ts";
import { deviationOf } from "../../../src/figures/deviation.ts";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import { graphOf, outcomeOf } from "./support/facts.ts";
import { begroting, hbel } from "./support/hbel.ts";

const graph = graphOf(hbel);
const value = (id: string) => graph.number(id).value.toString();
const shown = (id: string) => formatFigure(graph.get(id)).replaceAll("\u00a0", " ");

describe("uitvoeringskosten van HBEL in 2022 (T1)", () => {
  test.each([
    ["integratieconsulent", "132567.28", "€ 132.567"],
    ["inkoop-eenmalig", "7750", "€ 7.750"],
    ["inkoop-jaarlijks", "13950", "€ 13.950"],
    ["dlp", "5958.08", "€ 5.958"],
    ["ontzorgen", "38528.4", "€ 38.528"],
    ["handhaving", "5213.32", "€ 5.213"],
    ["handboek", "5400", "€ 5.400"],
    ["stelpost", "47488.92", "€ 47.489"],
    ["zonder-stelpost", "209367.08", "€ 209.367"],
    ["totaal", "256856", "€ 256.856"],
    ["saldo", "47488.92", "€ 47.489"],
    ["tarief", "74476", "€ 74.476"],
    ["fte", "1.93", "1,93 fte"],
    ["fte.dlp", "0.08", "0,08 fte"],
    ["percentage.ontzorgen", "15", "15%"],
  ])("%s is %s, getoond als %s", (post, exact, notation) => {
    expect(value(`uitvoering.2022.${post}`)).toBe(exact);
    expect(shown(`uitvoering.2022.${post}`)).toBe(notation);
  });

  test("de getoonde posten tellen op tot 256.855, één euro minder dan het totaal", () => {
    const posts = (begroting.posten ?? []).map(({ id }) => graph.number(`uitvoering.2022.${id}`).value.round(0, 1));
    expect(sum(posts).toString()).toBe("256855");
  });

  test("15% van 256.856 is 38.528,40, terwijl de bron 34.902 afdrukte", () => {
    const figure = graph.get("uitvoering.2022.ontzorgen");
    expect(deviationOf(figure)?.difference.toString()).toBe("3626");
    expect(explain(figure)).toMatchObject({
      sentence: "15% × €\u00a0256.856 = €\u00a038.528,40",
      rounding: "Afgerond op hele euro’s, als laatste stap.",
      deviation: {
        computed: "€\u00a038.528",
        printed: "€\u00a034.902",
        difference: "€\u00a03.626",
        direction: "minder",
        remark: "€ 34.902 is 15% van € 232.680.",
        source: "Uitvoeringsplan Wet inburgering HBEL, november 2021, paragraaf 1.10",
      },
    });
  });

  test("de stelpost sluit de begroting; de bron drukte € 3.627 meer af", () => {
    const explained = explain(graph.get("uitvoering.2022.stelpost"));
    expect(explained.sentence).toBe("€\u00a0256.856 − €\u00a0209.367,08 = €\u00a047.488,92");
    expect(explained.deviation).toMatchObject({ difference: "€\u00a03.627", direction: "meer" });
  });

  test("wat de bron op hele euro’s afdrukte, wijkt niet af van het exacte bedrag", () => {
    expect(deviationOf(graph.get("uitvoering.2022.integratieconsulent"))).toBeUndefined();
    expect(deviationOf(graph.get("uitvoering.2022.totaal"))).toBeUndefined();
  });

  test("de aandelen zijn samen 100,0", () => {
    const shares = (begroting.posten ?? []).map(({ id }) => shown(`uitvoering.2022.aandeel.${id}`));
    expect(shares).toEqual(["51,6%", "3,0%", "5,5%", "2,3%", "15,0%", "2,0%", "2,1%", "18,5%"]);
  });

  test("één aanname maakt het totaal een aanname", () => {
    const weak = graphOf({
      ...hbel,
      begrotingen: [{ ...begroting, tarief_per_fte: { bedrag: 74476, status: "aanname" } }],
    });
    expect(weak.get("uitvoering.2022.handboek").status).toBe("raming");
    expect(weak.get("uitvoering.2022.handhaving").status).toBe("aanname");
    expect(weak.get("uitvoering.2022.totaal").status).toBe("aanname");
  });

  test("per inburgeringsplichtige asielstatushouder € 4.670", () => {
    expect(shown("uitvoering.2022.per-plichtige")).toBe("€ 4.670");
  });
});

describe("uitvoeringskosten per gemeente", () => {
  test("elke gemeente draagt bij naar haar middelen", () => {
    expect(shown("uitvoering-gemeente.2022.huizen.ontzorgen")).toBe("€ 24.166");
    expect(value("uitvoering-gemeente.2022.huizen.totaal")).toBe("161104");
    expect(value("uitvoering-gemeente.2022.laren.totaal")).toBe("33575");
  });

  test("de gemeenten samen zijn de post", () => {
    const parts = ["huizen", "blaricum", "eemnes", "laren"].map(
      (id) => graph.number(`uitvoering-gemeente.2022.${id}.integratieconsulent`).value,
    );
    expect(sum(parts).minus("132567.28").abs().lt("0.000001")).toBe(true);
  });
});

describe("begrotingen die anders in elkaar zitten", () => {
  const only = (posten: Begroting["posten"], more: Partial<Begroting> = {}) =>
    outcomeOf({
      begrotingen: [{ jaar: 2022, bron: "plan", posten, middelen: [{ gemeente: "huizen", bedrag: 1000 }], ...more }],
    });

  test("zonder stelpost is het saldo wat overblijft", () => {
    const { value: found } = only([{ id: "a", naam: "A", bedrag: 600 }]);
    expect(found?.number("uitvoering.2022.saldo").value.toString()).toBe("400");
    expect(found?.has("uitvoering.2022.stelpost")).toBe(false);
  });

  test("kosten boven de middelen geven een stelpost onder nul, met aandelen die samen 100,0 zijn", () => {
    const { value: found } = only([
      { id: "a", naam: "A", bedrag: 1250 },
      { id: "stelpost", naam: "Stelpost", stelpost: "ja" },
    ]);
    expect(found?.number("uitvoering.2022.stelpost").value.toString()).toBe("-250");
    expect(found?.number("uitvoering.2022.totaal").value.toString()).toBe("1000");
    expect(found?.number("uitvoering.2022.aandeel.a").value.toString()).toBe("125");
    expect(found?.number("uitvoering.2022.aandeel.stelpost").value.toString()).toBe("-25");
  });

  test("alleen een stelpost is gelijk aan de middelen", () => {
    const { value: found } = only([{ id: "stelpost", naam: "Stelpost", stelpost: "ja" }]);
    expect(found?.number("uitvoering.2022.totaal").value.toString()).toBe("1000");
  });

  test("fte zonder tarief zegt wat er ontbreekt en waar", () => {
    const { value: found, diagnostics } = only([{ id: "a", naam: "Consulent", fte: 1 }]);
    expect(found).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        rule: "cijfers/ontbrekend-gegeven",
        severity: "fout",
        message: "‘Consulent’ is niet te berekenen: het cijfer ‘uitvoering.2022.tarief’ is er niet.",
        hint: "Vul bij de begroting ‘tarief_per_fte’ in, met een ‘bedrag’.",
        place: expect.objectContaining({ file: "data/proef.yaml" }),
      }),
    ]);
  });

  test("een stelpost zonder middelen zegt wat er ontbreekt", () => {
    const { diagnostics } = only([{ id: "stelpost", naam: "Stelpost", stelpost: "ja" }], { middelen: [] });
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      "Vul bij de begroting ‘middelen’ in, of vervang de stelpost door een post met een bedrag.",
    ]);
  });

  test("posten die samen nul zijn hebben geen aandelen", () => {
    const { diagnostics } = only([{ id: "a", naam: "A", bedrag: 0 }]);
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "cijfers/delen-door-nul: ‘A, aandeel in de uitvoeringskosten’ is niet te berekenen: er zou door nul worden gedeeld.",
    ]);
  });

  test("een post die heet als een cijfer van het programma zelf, wordt gemeld", () => {
    const { diagnostics } = only([{ id: "totaal", naam: "Mijn totaal", bedrag: 5 }]);
    expect(diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      "cijfers/dubbel: Het cijfer ‘uitvoering.2022.totaal’ (Uitvoeringskosten, totaal) bestaat al.",
    );
  });
});
