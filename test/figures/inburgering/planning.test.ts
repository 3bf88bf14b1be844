import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/inburgering/dataset.ts";
import { explain } from "../../../src/figures/explain.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import { graphOf, outcomeOf } from "./support/facts.ts";

type Mijlpaal = NonNullable<Dataset["opstellers"][number]["planning"]>["mijlpalen"][number];

const planningOf = (datum: string, mijlpalen: Mijlpaal[] = []) => ({
  planning: { bron: "plan", ingangsdatum: { datum }, mijlpalen },
});

describe("terugrekenen vanaf de start (F14)", () => {
  test.each([
    ["2022-01-01", "2021-10-01", "2021-01-01"],
    ["2021-07-01", "2021-04-01", "2020-07-01"],
    ["2021-01-01", "2020-10-01", "2020-01-01"],
    ["2021-05-31", "2021-02-28", "2020-05-31"],
    ["2020-05-31", "2020-02-29", "2019-05-31"],
  ])("start %s: inkoop klaar op %s en begonnen op %s", (start, ready, begun) => {
    const graph = graphOf(planningOf(start));
    expect(graph.get("planning.ingang").value).toBe(start);
    expect(graph.get("planning.inkoop-klaar").value).toBe(ready);
    expect(graph.get("planning.inkoop-start").value).toBe(begun);
  });

  test("de uitleg toont de maanden", () => {
    const graph = graphOf(planningOf("2022-01-01"));
    expect(explain(graph.get("planning.inkoop-start")).sentence?.replaceAll("\u00a0", " ")).toBe(
      "1 januari 2022 − 3 maanden − 9 maanden = 1 januari 2021",
    );
  });

  test("zonder planningsregels wordt er niet teruggerekend", () => {
    const graph = graphOf({ ...planningOf("2022-01-01"), landelijk: { planningsregels: [] } });
    expect(graph.has("planning.ingang")).toBe(true);
    expect(graph.has("planning.inkoop-start")).toBe(false);
  });
});

describe("mijlpalen", () => {
  const advies: Mijlpaal = { id: "advies", naam: "Advies", datum: "2020-12-31", eigenaar: "Denktank" };

  test("een mijlpaal is een datum met zijn naam", () => {
    const figure = graphOf(planningOf("2021-07-01", [advies])).get("planning.advies");
    expect(figure.label).toBe("Advies");
    expect(formatFigure(figure)).toBe("31 december 2020");
  });

  test("uiterlijk mag naar een datum verwijzen", () => {
    const planning = planningOf("2021-07-01", [{ ...advies, uiterlijk: "planning.inkoop-start" }]);
    expect(outcomeOf(planning).diagnostics).toEqual([]);
  });

  test("uiterlijk naar een onbekende datum krijgt de naam die bedoeld is", () => {
    const { value, diagnostics } = outcomeOf(
      planningOf("2021-07-01", [{ ...advies, uiterlijk: "planning.inkoopstart" }]),
    );
    expect(value).toBeDefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        rule: "cijfers/onbekend-cijfer",
        message: "Het cijfer ‘planning.inkoopstart’ bestaat niet.",
        hint: "Bedoelde u ‘planning.inkoop-start’?",
      }),
    ]);
  });

  test("uiterlijk naar een getal zegt dat hier een datum hoort", () => {
    const { diagnostics } = outcomeOf(planningOf("2021-07-01", [{ ...advies, uiterlijk: "planning.regel.inkoop" }]));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "Het cijfer ‘planning.regel.inkoop’ is een getal (maanden), maar hier hoort een datum.",
    ]);
  });
});
