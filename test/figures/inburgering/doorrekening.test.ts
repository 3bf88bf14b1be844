import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Begroting } from "../../../src/dataset/inburgering/dataset.ts";
import { formatFigure } from "../../../src/figures/format.ts";
import {
  type Aannames,
  aannamesVan,
  rekenDoor,
  verschuifAandeel,
} from "../../../src/figures/inburgering/doorrekening.ts";
import { postenVan } from "../../../src/figures/inburgering/posten.ts";
import { graphOf } from "./support/facts.ts";
import { begroting, hbel } from "./support/hbel.ts";
import { wassenaar } from "./support/wassenaar.ts";

const leerroutes = [
  { id: "b1", naam: "B1-route" },
  { id: "onderwijs", naam: "onderwijsroute" },
  { id: "z", naam: "Z-route" },
];

const posten = postenVan(begroting);

function plan(): Aannames {
  const found = aannamesVan(graphOf(hbel), 2022, leerroutes, posten);
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

  test("ook de uitvoeringskosten zijn die van het plan, tot op de cent", () => {
    const own = rekenDoor(plan());
    expect(own.has("uitvoering.2022.saldo")).toBe(true);
    expect(own.number("uitvoering.2022.zonder-stelpost").value.toFixed(2)).toBe("209367.08");
  });

  test("een hoger tarief per fte verhoogt alleen wat per fte betaald wordt", () => {
    const { uitvoering, ...rest } = plan();
    if (!uitvoering) throw new Error("no costs of the uitvoering");
    const [before, after] = [rekenDoor(plan()), rekenDoor({ ...rest, uitvoering: { ...uitvoering, tarief: 84476 } })];
    const rise = (id: string) => after.number(id).value.minus(before.number(id).value).toString();
    // 1,78 + 0,08 + 0,07 fte maal € 10.000.
    expect(rise("uitvoering.2022.zonder-stelpost")).toBe("19300");
    expect(rise("uitvoering.2022.saldo")).toBe("-19300");
    expect(rise("uitvoering.2022.stelpost")).toBe("-19300");
    expect(rise("uitvoering.2022.ontzorgen")).toBe("0");
    expect(rise("leerroutes.2022.saldo")).toBe("0");
  });

  test("een post die een deel is van een andere post, gaat mee omhoog", () => {
    const withShare: Begroting = {
      ...begroting,
      posten: [
        { id: "consulent", naam: "Consulent", fte: 2 },
        { id: "overhead", naam: "Overhead", percentage: 10, grondslag: "uitvoering.2022.consulent" },
      ],
    };
    const found = aannamesVan(graphOf({ ...hbel, begrotingen: [withShare] }), 2022, leerroutes, postenVan(withShare));
    if (!found?.uitvoering) throw new Error("no costs of the uitvoering");
    const dearer = rekenDoor({ ...found, uitvoering: { ...found.uitvoering, tarief: 100000 } });
    expect(dearer.number("uitvoering.2022.overhead").value.toString()).toBe("20000");
  });

  test("rust een post op iets dat hier niet opnieuw wordt berekend, dan is alleen het geld van de leerroutes door te rekenen", () => {
    const perPerson: Begroting = {
      ...begroting,
      posten: [
        { id: "consulent", naam: "Consulent", fte: 2 },
        { id: "fonds", naam: "Fonds", percentage: 10, grondslag: "middelen.2022.per-plichtige" },
      ],
    };
    const found = aannamesVan(graphOf({ ...hbel, begrotingen: [perPerson] }), 2022, leerroutes, postenVan(perPerson));
    expect(found).toBeDefined();
    expect(found?.uitvoering).toBeUndefined();
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
