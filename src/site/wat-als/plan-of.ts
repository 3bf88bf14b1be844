import type { Dataset } from "../../dataset/inburgering/dataset.ts";
import { type Aannames, aannamesVan } from "../../figures/inburgering/doorrekening.ts";
import { postenVan } from "../../figures/inburgering/posten.ts";
import { inSentence } from "../../notation.ts";
import type { PublishedOpsteller } from "../published-opsteller.ts";

/** The latest year of which the data suffice to calculate with; undefined when there is none, and then there is no page. */
export function planOf(dataset: Dataset, opsteller: PublishedOpsteller): Aannames | undefined {
  const known = plans.get(opsteller) ?? { plan: findPlan(dataset, opsteller) };
  plans.set(opsteller, known);
  return known.plan;
}

/** Every document of an author asks whether there is a page to calculate on. */
const plans = new WeakMap<PublishedOpsteller, { plan: Aannames | undefined }>();

function findPlan({ landelijk }: Dataset, { gegevens, figures }: PublishedOpsteller): Aannames | undefined {
  const leerroutes = landelijk.leerroutes.leerroutes.map(({ id, naam }) => ({ id, naam: inSentence(naam) }));
  const years = (gegevens.leerroutes?.jaren ?? []).map(({ jaar }) => jaar).sort((a, b) => b - a);
  for (const jaar of years) {
    const begroting = gegevens.begrotingen.find((each) => each.jaar === jaar);
    const plan = aannamesVan(figures, jaar, leerroutes, begroting ? postenVan(begroting) : []);
    if (plan) return plan;
  }
  return undefined;
}
