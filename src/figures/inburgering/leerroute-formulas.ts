import type { Place } from "../../diagnostic.ts";
import { apportion } from "../apportion.ts";
import { difference } from "../difference.ts";
import { product } from "../product.ts";
import { sum } from "../sum.ts";
import { type Weighted, weightedAverage } from "../weighted-average.ts";
import { type Definer, isPositive } from "./definer.ts";
import { defineOmslag, onderwijs } from "./omslag.ts";

/** The routes of one year. */
export interface LeerrouteYear {
  jaar: number;
  routes: readonly { id: string; naam: string }[];
  place?: Place;
}

const group = "Leerroutes";

/** The mix of the opsteller itself, and the one that the Rijk expects. */
const mixes = [
  { suffix: "", label: "" },
  { suffix: "-landelijk", label: ", landelijke verdeling" },
] as const;

type Mix = (typeof mixes)[number];

/** People per route (F7): shares of the inflow in whole people that add up to it. */
function definePersonen({ book, define }: Definer, { jaar, routes, place }: LeerrouteYear, mix: Mix): void {
  const inflow = `instroom.${jaar}.plichtigen`;
  const shared = routes.filter(({ id }) => book.has(`aandeel${mix.suffix}.${jaar}.${id}`));
  const shareIds = shared.map(({ id }) => `aandeel${mix.suffix}.${jaar}.${id}`);
  if (!book.has(inflow) || shared.length === 0) return;
  const divided = apportion(() => ({
    total: book.number(inflow).value,
    shares: book.numbers(shareIds),
    decimals: 0,
    unit: "personen",
  }));
  const about = (part: string, label: string) => ({
    id: `personen${mix.suffix}.${jaar}.${part}`,
    label: `${label}${mix.label}`,
    group,
    year: jaar,
    place,
  });
  shared.forEach(({ id, naam }, index) => {
    define(about(id, `Personen in de ${naam}`), (complete) => {
      const [share, people] = [book.number(`aandeel${mix.suffix}.${jaar}.${id}`), book.number(inflow)];
      return divided(complete, index, {
        operands: [share, people],
        words: "Het aandeel van de route maal het aantal asielstatushouders met inburgeringsplicht.",
        parts: [share, "×", people],
      });
    });
  });
  const ids = shared.map(({ id }) => `personen${mix.suffix}.${jaar}.${id}`);
  define(about("totaal", "Personen in alle leerroutes"), (complete) =>
    sum(complete, book.numbers(ids), "De aantallen van de leerroutes opgeteld."),
  );
}

/** The routes with a share in this mix; undefined when one of them has no price, because then there is no average. */
function pricedRoutes({ book }: Definer, { jaar, routes }: LeerrouteYear, mix: Mix): string[] | undefined {
  const shared = routes.map(({ id }) => id).filter((id) => book.has(`aandeel${mix.suffix}.${jaar}.${id}`));
  const isPriced = shared.every((id) => book.has(`prijs.${jaar}.${id}`));
  return isPriced && shared.some((id) => isPositive(book, `aandeel${mix.suffix}.${jaar}.${id}`)) ? shared : undefined;
}

/** The price of an average route (F8). */
function definePrijs(definer: Definer, year: LeerrouteYear, mix: Mix): void {
  const { book, define } = definer;
  const { jaar, place } = year;
  const priced = pricedRoutes(definer, year, mix);
  if (!priced) return;
  const weighted = (ids: readonly string[]): Weighted[] =>
    ids.map((id) => ({
      weight: book.number(`aandeel${mix.suffix}.${jaar}.${id}`),
      value: book.number(`prijs.${jaar}.${id}`),
    }));
  const about = (part: string, label: string) => ({
    id: `prijs.${jaar}.${part}`,
    label: `${label}${mix.label}`,
    group,
    year: jaar,
    place,
  });
  define(about(`gewogen${mix.suffix}`, "Gemiddelde prijs van een leerroute"), (complete) =>
    weightedAverage(complete, weighted(priced), "De prijs van elke route, gewogen naar het aandeel van de route."),
  );
  const others = priced.filter((id) => id !== onderwijs);
  if (others.length === priced.length || !others.some((id) => isPositive(book, `aandeel${mix.suffix}.${jaar}.${id}`)))
    return;
  define(about(`zonder-onderwijs${mix.suffix}`, "Gemiddelde prijs zonder de onderwijsroute"), (complete) =>
    weightedAverage(complete, weighted(others), "De prijs van de andere routes, gewogen naar hun aandelen."),
  );
  defineOmslag(
    definer,
    jaar,
    about(`omslag${mix.suffix}`, "Omslagpunt van de onderwijsroute"),
    `prijs.${jaar}.zonder-onderwijs${mix.suffix}`,
  );
}

/** Costs of the routes against what the Rijk pays for them, for the expected inflow. */
function defineKosten({ book, define }: Definer, { jaar, place }: LeerrouteYear): void {
  const [people, price, norm] = [`instroom.${jaar}.plichtigen`, `prijs.${jaar}.gewogen`, `norm.${jaar}.leerroute`];
  const about = (part: string, label: string) => ({
    id: `leerroutes.${jaar}.${part}`,
    label,
    group,
    year: jaar,
    place,
  });
  const times = (part: string, label: string, amount: string, words: string): void => {
    if (!book.has(people) || !book.has(amount)) return;
    define(about(part, label), (complete) => product(complete, book.numbers([people, amount]), "euro", words));
  };
  times("kosten", "Kosten van de leerroutes", price, "Het aantal personen maal de gemiddelde prijs van een leerroute.");
  times(
    "budget",
    "Vergoeding van het Rijk voor de leerroutes",
    norm,
    "Het aantal personen maal het normbedrag voor een leerroute.",
  );
  const [costs, budget] = [`leerroutes.${jaar}.kosten`, `leerroutes.${jaar}.budget`];
  if (book.has(costs) && book.has(budget)) {
    define(about("saldo", "Saldo van de leerroutes"), (complete) =>
      difference(
        complete,
        book.number(budget),
        book.number(costs),
        "De vergoeding van het Rijk min de kosten van de leerroutes.",
      ),
    );
  }
  if (book.has(price) && book.has(norm)) {
    define(about("saldo-per-persoon", "Saldo van de leerroutes per persoon"), (complete) =>
      difference(
        complete,
        book.number(norm),
        book.number(price),
        "Het normbedrag min de gemiddelde prijs van een leerroute.",
      ),
    );
  }
}

/** The formulas on routes, from shares, prices, norm and inflow that are in the book already. */
export function defineLeerrouteFormulas(definer: Definer, year: LeerrouteYear): void {
  for (const mix of mixes) {
    definePersonen(definer, year, mix);
    definePrijs(definer, year, mix);
  }
  defineKosten(definer, year);
}
