import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFigure } from "../../../src/figures/format.ts";
import {
  type Aannames,
  aannamesVan,
  rekenDoor,
  verschuifAandeel,
} from "../../../src/figures/inburgering/doorrekening.ts";
import { graphOf } from "./support/facts.ts";
import { hbel } from "./support/hbel.ts";
import { wassenaar } from "./support/wassenaar.ts";

const leerroutes = [
  { id: "b1", naam: "B1-route" },
  { id: "onderwijs", naam: "onderwijsroute" },
  { id: "z", naam: "Z-route" },
];

function plan(): Aannames {
  const found = aannamesVan(graphOf(hbel), 2022, leerroutes);
  if (!found) throw new Error("no assumptions");
  return found;
}

const withShares = (aannames: Aannames, shares: readonly number[]): Aannames => ({
  ...aannames,
  routes: aannames.routes.map((route, index) => ({ ...route, aandeel: shares[index] ?? 0 })),
});

describe("wat als", () => {
  test("de aannames van het plan geven de cijfers van het plan", () => {
    const [own, given] = [rekenDoor(plan()), graphOf(hbel)];
    for (const id of own.ids()) expect(own.number(id).value.toString(), id).toBe(given.number(id).value.toString());
  });

  test("60 mensen met 45, 30 en 25 procent houden 39.600 over", () => {
    const graph = rekenDoor({ ...withShares(plan(), [45, 30, 25]), plichtigen: 60 });
    const shown = (id: string) => formatFigure(graph.get(id)).replaceAll("\u00a0", " ");
    expect(["b1", "onderwijs", "z"].map((route) => shown(`personen.2022.${route}`))).toEqual(["27", "18", "15"]);
    expect(shown("prijs.2022.gewogen")).toBe("€ 9.340");
    expect(shown("leerroutes.2022.budget")).toBe("€ 600.000");
    expect(shown("leerroutes.2022.kosten")).toBe("€ 560.400");
    expect(shown("leerroutes.2022.saldo")).toBe("€ 39.600");
    expect(shown("leerroutes.2022.saldo-per-persoon")).toBe("€ 660");
  });

  test("voorbij het omslagpunt is er een tekort", () => {
    expect(
      rekenDoor(withShares(plan(), [40, 43, 17]))
        .number("leerroutes.2022.saldo")
        .value.lt(0),
    ).toBe(true);
  });

  test("alles naar één route kan ook", () => {
    const graph = rekenDoor(withShares(plan(), [0, 100, 0]));
    expect(graph.number("prijs.2022.gewogen").value.toString()).toBe("13000");
    expect(graph.has("prijs.2022.omslag")).toBe(false);
  });

  test("een plan zonder prijzen is niet door te rekenen", () => {
    expect(aannamesVan(graphOf(wassenaar), 2022, leerroutes)).toBeUndefined();
  });
});

describe("één aandeel verschuiven", () => {
  const shares = (list: readonly { aandeel: number }[]) => list.map(({ aandeel }) => aandeel);

  test("gaat de onderwijsroute naar 30%, dan worden B1 en Z 48% en 22%", () => {
    expect(shares(verschuifAandeel(plan().routes, "onderwijs", 30))).toEqual([48, 30, 22]);
  });

  test("zijn de andere aandelen nul, dan delen zij eerlijk", () => {
    expect(shares(verschuifAandeel(withShares(plan(), [0, 100, 0]).routes, "onderwijs", 50))).toEqual([25, 50, 25]);
  });

  test("de aandelen blijven samen 100", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom("b1", "onderwijs", "z"), (share, id) => {
        expect(shares(verschuifAandeel(plan().routes, id, share)).reduce((a, b) => a + b, 0)).toBe(100);
      }),
    );
  });
});
