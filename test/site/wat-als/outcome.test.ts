import { describe, expect, test } from "vitest";
import { rekenDoor } from "../../../src/figures/inburgering/doorrekening.ts";
import { withValue } from "../../../src/site/wat-als/inputs.ts";
import { headlineOf, outcomeOf } from "../../../src/site/wat-als/outcome.ts";
import { saldoChart } from "../../../src/site/wat-als/saldo-chart.ts";
import { workedScenarios } from "../../../src/site/wat-als/scenarios.ts";
import { plan } from "./plan.ts";

const planned = rekenDoor(plan);
const plain = (words: string) => words.replaceAll("\u00a0", " ");
const headline = (own: typeof plan) => headlineOf(own, planned, rekenDoor(own));

describe("uitkomst van een eigen berekening", () => {
  test("zegt hoeveel er overblijft, hoeveel dat scheelt en hoe het is opgeteld", () => {
    const own = [["personen", 60] as const, ["aandeel-onderwijs", 30] as const].reduce(
      (before, [id, value]) => withValue(before, id, value),
      plan,
    );
    const { label, amount, sentences, sum } = headline(own);
    expect([label, plain(amount)]).toEqual(["Er blijft over op de leerroutes", "€ 37.440"]);
    expect(plain(sentences[0] ?? "")).toBe("Dat is € 25.260 minder dan in het plan.");
    expect(plain(sum)).toBe("60 × € 10.000 vergoeding − 60 × € 9.376 gemiddelde prijs = € 37.440");
  });

  test("een tekort heet een tekort", () => {
    const { label, amount, sentences } = headline(withValue(plan, "aandeel-onderwijs", 80));
    expect(label).toBe("Tekort op de leerroutes");
    expect(amount).not.toContain("−");
    expect(plain(sentences.join(" "))).toContain("te weinig");
  });

  test("het plan zelf verschilt nergens van het plan", () => {
    const groups = outcomeOf(plan, planned, planned);
    expect(
      groups.flatMap(({ rows }) => rows.map(({ difference }) => difference)).filter((each) => each !== "0"),
    ).toEqual([]);
    expect(headline(plan).sentences[0]).toBe("Dat is net zo veel als in het plan.");
  });

  test("geen enkele inburgeraar geeft nul, geen fout", () => {
    const { amount, sentences } = headline(withValue(plan, "personen", 0));
    expect(plain(amount)).toBe("€ 0");
    expect(sentences.join(" ")).not.toMatch(/NaN|Infinity/);
  });

  test("gaat iedereen naar de onderwijsroute, dan is er geen omslagpunt en geen lijn", () => {
    const own = withValue(plan, "aandeel-onderwijs", 100);
    expect(headline(own).sentences.join(" ")).toContain("geen omslagpunt");
    expect(saldoChart(planned, rekenDoor(own), 2022)).toBeUndefined();
  });

  test("met prijzen van nul klopt de grafiek nog", () => {
    const own = ["b1", "onderwijs", "z"].reduce((before, id) => withValue(before, `prijs-${id}`, 0), plan);
    expect(saldoChart(planned, rekenDoor(own), 2022)?.wide).not.toMatch(/NaN|Infinity/);
  });
});

describe("uitgewerkte voorbeelden", () => {
  test("zijn er drie, elk met andere aannames dan het plan", () => {
    const scenarios = workedScenarios(plan);
    expect(scenarios.map(({ id }) => id)).toEqual(["meer-mensen", "meer-onderwijsroute", "hogere-prijzen"]);
    expect(scenarios.map(({ own }) => own.plichtigen)).toEqual([69, 55, 55]);
    expect(scenarios[2]?.own.uitvoering?.tarief).toBe(81924);
  });

  test("een aandeel dat boven 100% zou komen, geeft geen voorbeeld", () => {
    const full = withValue(plan, "aandeel-onderwijs", 95);
    expect(workedScenarios(full).map(({ id }) => id)).toEqual(["meer-mensen", "hogere-prijzen"]);
  });
});
