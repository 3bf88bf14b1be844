import { describe, expect, test } from "vitest";
import { explain } from "../../../src/figures/explain.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { graphOf, outcomeOf } from "./support/facts.ts";
import { begroting, hbel } from "./support/hbel.ts";
import { leavesOf } from "./support/leaves.ts";
import { wassenaar } from "./support/wassenaar.ts";

const document = (cijfer: string, jaar = 2022) => ({
  id: "uitvoeringsplan",
  soort: "uitvoeringsplan",
  titel: "-",
  lead: "-",
  jaar,
  status: "concept" as const,
  versie: "1",
  datum: "2021-11",
  kennis_tot: "2021-11-30",
  besluit_door: "-",
  status_uitleg: "-",
  gebaseerd_op: [],
  kerncijfers: [{ cijfer, naam: "-", uitleg: "-" }],
  versies: [],
});

describe("elk cijfer legt zichzelf uit tot op de bodem", () => {
  const graphs = { hbel: graphOf(hbel), wassenaar: graphOf(wassenaar) };

  test.each(Object.entries(graphs))("bij %s heeft elk getypt feit een bron en een plek in data/", (_, graph) => {
    for (const id of graph.ids()) {
      for (const leaf of leavesOf(graph.get(id))) {
        expect(leaf.source?.title, `${id} <- ${leaf.id}`).toBeTruthy();
        expect(leaf.place?.file, `${id} <- ${leaf.id}`).toBe("data/proef.yaml");
      }
    }
  });

  test.each(Object.entries(graphs))("bij %s is elk onderdeel zelf een cijfer van het register", (_, graph) => {
    const isKnown = (figure: Figure) => graph.get(figure.id) === figure;
    for (const id of graph.ids()) expect(graph.get(id).operands.every(isKnown), id).toBe(true);
  });

  test.each(Object.entries(graphs))(
    "bij %s noemt elk berekend cijfer zijn formule, en heeft elk cijfer de naam waaronder het staat",
    (_, graph) => {
      for (const id of graph.ids()) {
        const figure = graph.get(id);
        expect(figure.id).toBe(id);
        expect(id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        expect(figure.operands.length > 0, id).toBe(figure.formula !== undefined);
        expect(figure.formula === undefined || figure.formula.words.endsWith("."), id).toBe(true);
        expect(explain(figure).label.length, id).toBeGreaterThan(2);
      }
    },
  );

  test.each(Object.entries(graphs))("bij %s toont een formule alleen cijfers waarvan het afhangt", (_, graph) => {
    for (const id of graph.ids()) {
      const { formula, operands } = graph.get(id);
      for (const part of formula?.parts ?? []) if ("figure" in part) expect(operands, id).toContain(part.figure);
    }
  });
});

describe("cijfers die een schrijver noemt", () => {
  test("een kerncijfer mag zonder jaar", () => {
    expect(outcomeOf({ ...hbel, documenten: [document("uitvoering.totaal")] }).diagnostics).toEqual([]);
  });

  test("een onbekend kerncijfer is een fout, maar laat de andere cijfers staan", () => {
    const { value, diagnostics } = outcomeOf({ ...hbel, documenten: [document("uitvoering.totaaal")] });
    expect(value).toBeDefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        rule: "cijfers/onbekend-cijfer",
        severity: "fout",
        hint: "Bedoelde u ‘uitvoering.totaal’?",
      }),
    ]);
  });

  test("een kerncijfer van een ander jaar zegt voor welk jaar het er is", () => {
    const { diagnostics } = outcomeOf({ ...hbel, documenten: [document("uitvoering.totaal", 2024)] });
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      "Dit cijfer is er wel voor 2022: ‘uitvoering.2022.totaal’. Voeg de gegevens van 2024 toe, of verwijs naar 2022.",
    ]);
  });

  test("een post die een percentage van het totaal is, loopt in een kring; er zijn dan geen cijfers", () => {
    const posten = (begroting.posten ?? []).map((post) =>
      post.id === "ontzorgen" ? { ...post, grondslag: "uitvoering.totaal" } : post,
    );
    const { value, diagnostics } = outcomeOf({ ...hbel, begrotingen: [{ ...begroting, posten }] });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["cijfers/kring"]);
    expect(diagnostics[0]?.message).toContain("‘Financieel ontzorgen’ rekent met");
    expect(diagnostics[0]?.cause).toContain("uitvoering.2022.totaal");
  });

  test("een grondslag zonder jaar is die van het jaar van de begroting", () => {
    const posten = (begroting.posten ?? []).map((post) =>
      post.id === "ontzorgen" ? { ...post, grondslag: "middelen.totaal" } : post,
    );
    expect(
      graphOf({ begrotingen: [{ ...begroting, posten }] })
        .number("uitvoering.2022.ontzorgen")
        .value.toString(),
    ).toBe("38528.4");
  });

  test("een opsteller zonder gegevens heeft alleen landelijke cijfers", () => {
    const ids = graphOf({}).ids();
    expect(new Set(ids.map((id) => id.split(".")[0]))).toEqual(new Set(["norm", "planning", "boete"]));
  });
});
