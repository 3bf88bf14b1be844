import type { Aannames } from "../../figures/inburgering/doorrekening.ts";
import { onderwijs } from "../../figures/inburgering/omslag.ts";
import { inputsOf, isAllowed, withValue } from "./inputs.ts";

export interface WorkedScenario {
  id: string;
  title: string;
  own: Aannames;
}

const percent = (value: number, percentage: number): number => Math.round((value * (100 + percentage)) / 100);

/** Each with what it changes; a plan without that, or without room for it, has one scenario less. */
const changes: readonly {
  id: string;
  title: string;
  change(plan: Aannames): readonly [id: string, value: number][];
}[] = [
  {
    id: "meer-mensen",
    title: "Een kwart meer mensen",
    change: ({ plichtigen }) => [["personen", percent(plichtigen, 25)]],
  },
  {
    id: "meer-onderwijsroute",
    title: "Onderwijsroute 10 procentpunt groter",
    change: ({ routes }) =>
      routes
        .filter(({ id }) => id === onderwijs)
        .map(({ id, aandeel }): [string, number] => [`aandeel-${id}`, Math.round(aandeel) + 10]),
  },
  {
    id: "hogere-prijzen",
    title: "Prijzen en kosten per fte 10% hoger",
    change: ({ routes, uitvoering }) => [
      ...routes.map(({ id, prijs }): [string, number] => [`prijs-${id}`, percent(prijs, 10)]),
      ...(uitvoering ? [["tarief", percent(uitvoering.tarief, 10)] as [string, number]] : []),
    ],
  },
];

/** Three worked scenarios, for who reads without script and as a start for who calculates. */
export function workedScenarios(plan: Aannames): WorkedScenario[] {
  const inputs = new Map(inputsOf(plan).map((input) => [input.id, input]));
  return changes.flatMap(({ id, title, change }) => {
    const values = change(plan);
    const isPossible = values.every(([input, value]) => {
      const known = inputs.get(input);
      return known !== undefined && isAllowed(known, value);
    });
    if (values.length === 0 || !isPossible) return [];
    return [{ id, title, own: values.reduce((own, [input, value]) => withValue(own, input, value), plan) }];
  });
}
