import { decimal, largestRemainder } from "../../decimal.ts";
import type { Unit } from "../../status.ts";
import { fact } from "../fact.ts";
import { FigureBook, type FigureGraph } from "../graph.ts";
import { definerOf } from "./definer.ts";
import { defineLeerrouteFormulas } from "./leerroute-formulas.ts";

/** What a reader may change on the what-if page: plain numbers, so that they fit in the address of the page. */
export interface Aannames {
  jaar: number;
  plichtigen: number;
  norm: number;
  routes: readonly { id: string; naam: string; aandeel: number; prijs: number }[];
}

/** The assumptions of the plan itself; undefined when the plan lacks an inflow, a norm, or the price or share of a route. */
export function aannamesVan(
  graph: FigureGraph,
  jaar: number,
  leerroutes: readonly { id: string; naam: string }[],
): Aannames | undefined {
  const own = [`instroom.${jaar}.plichtigen`, `norm.${jaar}.leerroute`];
  const perRoute = leerroutes.flatMap(({ id }) => [`aandeel.${jaar}.${id}`, `prijs.${jaar}.${id}`]);
  if (![...own, ...perRoute].every((id) => graph.has(id))) return undefined;
  const typed = (id: string): number => graph.number(id).value.toNumber();
  return {
    jaar,
    plichtigen: typed(`instroom.${jaar}.plichtigen`),
    norm: typed(`norm.${jaar}.leerroute`),
    routes: leerroutes.map(({ id, naam }) => ({
      id,
      naam,
      aandeel: typed(`aandeel.${jaar}.${id}`),
      prijs: typed(`prijs.${jaar}.${id}`),
    })),
  };
}

/** The same formulas as in the plan, on the assumptions of a reader. Runs in a browser. */
export function rekenDoor({ jaar, plichtigen, norm, routes }: Aannames): FigureGraph {
  const book = new FigureBook();
  const definer = definerOf(book);
  const source = { id: "eigen-berekening", title: "Uw eigen berekening" };
  const given = (id: string, label: string, value: number, unit: Unit): void =>
    definer.define({ id, label, group: "Aannames", year: jaar }, (about) =>
      fact(about, { status: "aanname", source }, decimal(value), unit),
    );
  given(`instroom.${jaar}.plichtigen`, "Inburgeringsplichtigen", plichtigen, "personen");
  given(`norm.${jaar}.leerroute`, "Normbedrag voor een leerroute", norm, "euro");
  for (const { id, naam, aandeel, prijs } of routes) {
    given(`aandeel.${jaar}.${id}`, `Aandeel van de ${naam}`, aandeel, "procent");
    given(`prijs.${jaar}.${id}`, `Prijs van de ${naam}`, prijs, "euro");
  }
  defineLeerrouteFormulas(definer, { jaar, routes });
  return book;
}

/** One share changes and the others move in proportion, in whole percents that stay 100 together. */
export function verschuifAandeel<T extends { id: string; aandeel: number }>(
  routes: readonly T[],
  id: string,
  aandeel: number,
): T[] {
  const others = routes.filter((route) => route.id !== id);
  const shares = others.map((route) => decimal(route.aandeel));
  const isEmpty = shares.every((share) => share.eq(0));
  const left = largestRemainder(decimal(100 - aandeel), isEmpty ? others.map(() => decimal(1)) : shares);
  const moved = new Map(others.map((route, index) => [route.id, left[index]?.toNumber() ?? 0]));
  return routes.map((route) => ({ ...route, aandeel: moved.get(route.id) ?? aandeel }));
}
