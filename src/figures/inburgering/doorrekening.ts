import { type Decimal, decimal, largestRemainder } from "../../decimal.ts";
import type { Unit } from "../../status.ts";
import { fact } from "../fact.ts";
import type { Figure } from "../figure.ts";
import { FigureBook, type FigureGraph } from "../graph.ts";
import { definerOf } from "./definer.ts";
import { defineLeerrouteFormulas } from "./leerroute-formulas.ts";
import { onderwijs } from "./omslag.ts";
import { definePostFormula, defineUitvoeringFormulas, type PostFormula } from "./uitvoering-formulas.ts";

/** What a reader may change on the what-if page: plain numbers, so that they fit in the address of the page. */
export interface Aannames {
  jaar: number;
  plichtigen: number;
  norm: number;
  routes: readonly { id: string; naam: string; aandeel: number; prijs: number }[];
  /** Absent when the plan has no costs of the uitvoering, no middelen, or no post that is paid by the fte. */
  uitvoering?: Uitvoering;
}

/** The costs of the uitvoering: a reader changes the tarief, the rest stays as the plan has it. */
export interface Uitvoering {
  tarief: number;
  posten: readonly Pick<PostFormula, "id" | "naam" | "wijze" | "grondslag">[];
  /** Figures of the plan that the posts are computed from, by id, in full. */
  vast: readonly { id: string; naam: string; waarde: string; eenheid: Unit }[];
}

/** The assumptions of the plan itself; undefined when the plan lacks an inflow, a norm, or the price or share of a route. */
export function aannamesVan(
  graph: FigureGraph,
  jaar: number,
  leerroutes: readonly { id: string; naam: string }[],
  posten: Uitvoering["posten"] = [],
): Aannames | undefined {
  const own = [`instroom.${jaar}.plichtigen`, `norm.${jaar}.leerroute`];
  const perRoute = leerroutes.flatMap(({ id }) => [`aandeel.${jaar}.${id}`, `prijs.${jaar}.${id}`]);
  if (![...own, ...perRoute].every((id) => graph.has(id))) return undefined;
  const typed = (id: string): number => graph.number(id).value.toNumber();
  const uitvoering = uitvoeringVan(graph, jaar, posten, [...own, ...perRoute]);
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
    ...(uitvoering && { uitvoering }),
  };
}

/** Is this figure, or one that it is computed from, among these? */
function restsOn(figure: Figure, ids: readonly string[]): boolean {
  return ids.includes(figure.id) || figure.operands.some((operand) => restsOn(operand, ids));
}

/** Undefined too when a post rests on what a reader changes in a way that is not computed here. */
function uitvoeringVan(
  graph: FigureGraph,
  jaar: number,
  posten: Uitvoering["posten"],
  changeable: readonly string[],
): Uitvoering | undefined {
  const [tarief, middelen] = [`uitvoering.${jaar}.tarief`, `middelen.${jaar}.totaal`];
  const isPaidByFte = posten.some(({ wijze }) => wijze === "formatie");
  if (!isPaidByFte || !graph.has(tarief) || !graph.has(middelen)) return undefined;
  const inputOf = ({ id, wijze, grondslag = "" }: Uitvoering["posten"][number]): string[] => {
    if (wijze === "formatie") return [`uitvoering.${jaar}.fte.${id}`];
    if (wijze === "bedrag") return [`uitvoering.${jaar}.${id}`];
    if (wijze === "stelpost") return [];
    return [`uitvoering.${jaar}.percentage.${id}`, graph.resolve(grondslag, jaar) ?? grondslag];
  };
  // A post may be a percentage of another post or of the costs of the routes; those are computed anew.
  const isComputed = (id: string): boolean =>
    id.startsWith(`leerroutes.${jaar}.`) ||
    posten.some((post) => post.wijze !== "bedrag" && id === `uitvoering.${jaar}.${post.id}`);
  const fixed = [...new Set([middelen, ...posten.flatMap(inputOf)])].filter((id) => !isComputed(id));
  const changed = [...changeable, tarief];
  if (fixed.some((id) => restsOn(graph.get(id), changed))) return undefined;
  return {
    tarief: graph.number(tarief).value.toNumber(),
    posten: posten.map(({ id, naam, wijze, grondslag }) => ({ id, naam, wijze, ...(grondslag && { grondslag }) })),
    vast: fixed.map((id) => {
      const { label, value, unit } = graph.number(id);
      return { id, naam: label, waarde: value.toString(), eenheid: unit };
    }),
  };
}

/** The same formulas as in the plan, on the assumptions of a reader. Runs in a browser. */
export function rekenDoor({ jaar, plichtigen, norm, routes, uitvoering }: Aannames): FigureGraph {
  const book = new FigureBook();
  const definer = definerOf(book);
  const source = { id: "eigen-berekening", title: "Uw eigen berekening" };
  const given = (id: string, label: string, value: number | string, unit: Unit): void =>
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
  if (uitvoering) {
    const { tarief, posten, vast } = uitvoering;
    given(`uitvoering.${jaar}.tarief`, "Kosten per fte", tarief, "euro");
    for (const post of posten) definePostFormula(definer, jaar, post);
    for (const { id, naam, waarde, eenheid } of vast) given(id, naam, waarde, eenheid);
    defineUitvoeringFormulas(definer, { jaar, posten });
  }
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

/** The saldo of the leerroutes when nobody follows the onderwijsroute, and when all do; in between it falls in a straight line. */
export function saldoUitersten(graph: FigureGraph, jaar: number): { geen: Decimal; alles: Decimal } | undefined {
  const ids = [
    `instroom.${jaar}.plichtigen`,
    `norm.${jaar}.leerroute`,
    `prijs.${jaar}.zonder-onderwijs`,
    `prijs.${jaar}.${onderwijs}`,
  ];
  if (!ids.every((id) => graph.has(id))) return undefined;
  const [people, norm, others, price] = ids.map((id) => graph.number(id).value) as [Decimal, Decimal, Decimal, Decimal];
  return { geen: people.times(norm.minus(others)), alles: people.times(norm.minus(price)) };
}
