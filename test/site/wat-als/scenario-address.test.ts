import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputsOf, withPlanValue, withValue } from "../../../src/site/wat-als/inputs.ts";
import { addressOf, scenarioFrom } from "../../../src/site/wat-als/scenario-address.ts";
import { plan } from "./plan.ts";

const shares = (own = plan) => own.routes.map(({ aandeel }) => aandeel);

describe("aannames in het adres", () => {
  test("het plan zelf heeft geen aannames in zijn adres", () => {
    expect(addressOf(plan, plan)).toBe("");
    expect(scenarioFrom(plan, "").own).toEqual(plan);
  });

  test("alleen wat anders is staat er, van de aandelen allemaal", () => {
    expect(addressOf(plan, withValue(plan, "personen", 60))).toBe("?personen=60");
    expect(addressOf(plan, withValue(plan, "aandeel-onderwijs", 30))).toBe(
      "?aandeel-b1=48&aandeel-onderwijs=30&aandeel-z=22",
    );
  });

  test("wie een adres opent, krijgt precies de aannames van wie het deelde", () => {
    const change = fc.record({
      personen: fc.integer({ min: 0, max: 150 }),
      "aandeel-z": fc.integer({ min: 0, max: 100 }),
      "prijs-b1": fc.integer({ min: 0, max: 20000 }),
      tarief: fc.integer({ min: 0, max: 200000 }),
    });
    fc.assert(
      fc.property(change, (values) => {
        const own = Object.entries(values).reduce((before, [id, value]) => withValue(before, id, value), plan);
        expect(scenarioFrom(plan, addressOf(plan, own))).toEqual({ own, refused: [] });
      }),
    );
  });

  test.each([
    ["?personen=abc", "Asielstatushouders met inburgeringsplicht"],
    ["?personen=-5", "Asielstatushouders met inburgeringsplicht"],
    ["?personen=12.5", "Asielstatushouders met inburgeringsplicht"],
    ["?personen=999999", "Asielstatushouders met inburgeringsplicht"],
    ["?prijs-b1=1e9", "B1-route, Prijs per persoon"],
    ["?aandeel-b1=50&aandeel-onderwijs=50&aandeel-z=50", "de aandelen van de leerroutes"],
    ["?aandeel-b1=40", "de aandelen van de leerroutes"],
    ["?aandeel-b1=<b>&aandeel-onderwijs=50&aandeel-z=50", "de aandelen van de leerroutes"],
  ])("%s wordt geweigerd met de naam erbij, en het plan blijft staan", (search, name) => {
    expect(scenarioFrom(plan, search)).toEqual({ own: plan, refused: [name] });
  });

  test("wat van een ander is in het adres, doet er niet toe", () => {
    expect(scenarioFrom(plan, "?utm_source=brief&personen=60").own.plichtigen).toBe(60);
  });
});

describe("aannames veranderen", () => {
  test("hoe een lezer ook schuift, de aandelen blijven samen 100", () => {
    const move = fc.tuple(fc.constantFrom("b1", "onderwijs", "z"), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), (moves) => {
        const own = moves.reduce((before, [id, value]) => withValue(before, `aandeel-${id}`, value), plan);
        expect(shares(own).reduce((sum, share) => sum + share, 0)).toBe(100);
        expect(Math.min(...shares(own))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("een aandeel terug naar het plan brengt de andere mee", () => {
    const moved = withValue(withValue(plan, "aandeel-b1", 10), "prijs-b1", 9000);
    const back = withPlanValue(plan, moved, "aandeel-onderwijs");
    expect(shares(back)).toEqual([55, 20, 25]);
    expect(back.routes[0]?.prijs).toBe(9000);
  });

  test("zonder kosten van de uitvoering is er geen tarief om te veranderen", () => {
    const { uitvoering: _, ...without } = plan;
    expect(inputsOf(without).map(({ id }) => id)).not.toContain("tarief");
  });
});
