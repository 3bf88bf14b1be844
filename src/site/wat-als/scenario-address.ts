import type { Aannames } from "../../figures/inburgering/doorrekening.ts";
import { type Input, inputsOf, isAllowed, withValue } from "./inputs.ts";

const isShare = ({ unit }: Input): boolean => unit === "procent";

/** What stands behind the address of the page for these assumptions: only what differs from the plan; of the shares all or none. */
export function addressOf(plan: Aannames, own: Aannames): string {
  const planned = new Map(inputsOf(plan).map(({ id, value }) => [id, value]));
  const inputs = inputsOf(plan, own);
  const sharesDiffer = inputs.some((input) => isShare(input) && input.value !== planned.get(input.id));
  const changed = inputs.filter((input) => (isShare(input) ? sharesDiffer : input.value !== planned.get(input.id)));
  return changed.length === 0 ? "" : `?${changed.map(({ id, value }) => `${id}=${value}`).join("&")}`;
}

export interface Scenario {
  own: Aannames;
  /** Names of what in the address could not be used. */
  refused: string[];
}

/** The assumptions in an address. What cannot be used leaves the value of the plan, and is named. */
export function scenarioFrom(plan: Aannames, search: string): Scenario {
  const query = new URLSearchParams(search);
  const refused: string[] = [];
  let own = plan;
  const asked = inputsOf(plan).flatMap((input) => {
    const text = query.get(input.id);
    return text === null ? [] : [{ input, value: /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN }];
  });
  for (const { input, value } of asked) {
    if (isShare(input)) continue;
    if (isAllowed(input, value)) own = withValue(own, input.id, value);
    else refused.push([input.group, input.label].filter(Boolean).join(", "));
  }
  const shares = asked.filter(({ input }) => isShare(input));
  if (shares.length === 0) return { own, refused };
  const total = shares.reduce((sum, { value }) => sum + Math.round(value * 1000), 0);
  const isWhole = shares.length === plan.routes.length && total === 100_000;
  // The plan itself may have shares with decimals; a reader sets whole percents.
  if (!isWhole || !shares.every(({ value }) => value >= 0 && value <= 100))
    refused.push("de aandelen van de leerroutes");
  else {
    const byRoute = new Map(shares.map(({ input, value }) => [input.id, value]));
    const routes = own.routes.map((route) => ({
      ...route,
      aandeel: byRoute.get(`aandeel-${route.id}`) ?? route.aandeel,
    }));
    own = { ...own, routes };
  }
  return { own, refused };
}
