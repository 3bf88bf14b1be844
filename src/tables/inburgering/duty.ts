import type { Landelijk } from "../../dataset/inburgering/dataset.ts";
import { formatList, inSentence } from "../../notation.ts";
import type { Answer } from "../table.ts";

type Rule = Landelijk["aanbodplicht"][number];

interface Route {
  id: string;
  naam: string;
}

/** In which route, with or without bijstand. */
interface Case {
  route: Route;
  bijstand: "ja" | "nee";
  plicht: Rule["plicht"] | undefined;
}

/** The rule that says most about a case: a route weighs more than bijstand; of equals the last one counts. */
function mostSpecific(rules: readonly Rule[], leerroute: string, bijstand: string): Rule | undefined {
  const weight = (rule: Rule): number => Number(rule.leerroute !== "alle") * 2 + Number(rule.bijstand !== "alle");
  return rules
    .filter((rule) => ["alle", leerroute].includes(rule.leerroute) && ["alle", bijstand].includes(rule.bijstand))
    .sort((a, b) => weight(a) - weight(b))
    .at(-1);
}

const inRoutes = (routes: readonly Route[]): string =>
  `in ${formatList(routes.map(({ naam }) => `de ${inSentence(naam)}`))}`;

function byBijstand(cases: readonly Case[]): string | undefined {
  const values = new Set(cases.map(({ bijstand }) => bijstand));
  if (values.size === 2) return undefined;
  return values.has("ja") ? "alleen met bijstand" : "alleen zonder bijstand";
}

/** For whom a duty holds that does not hold for all: `niet in de onderwijsroute`, `alleen met bijstand`. */
function conditions(cases: readonly Case[], routes: readonly Route[]): string[] {
  const due = cases.filter(({ plicht }) => plicht === "verplicht");
  const within = routes.filter((route) => due.some((each) => each.route === route));
  const outside = routes.filter((route) => !within.includes(route));
  const mayElsewhere = cases.every(({ route, plicht }) => within.includes(route) || plicht === "mag");
  const perRoute = within.map((route) => byBijstand(due.filter((each) => each.route === route)));
  const isSame = new Set(perRoute).size === 1;
  const parts = [
    ...(outside.length > 0 ? [`${mayElsewhere ? "niet verplicht" : "niet"} ${inRoutes(outside)}`] : []),
    ...(isSame ? [perRoute[0]] : within.map((route, i) => perRoute[i] && `${perRoute[i]} ${inRoutes([route])}`)),
  ];
  return parts.filter((part) => part !== undefined);
}

/** The remarks of the rules that give the answer; one that does not hold in all their routes names its routes. */
function remarksOf(rules: readonly Rule[], routes: readonly Route[]): string[] {
  const routesOf = (rule: Rule): readonly Route[] =>
    rule.leerroute === "alle" ? routes : routes.filter(({ id }) => id === rule.leerroute);
  const all = routes.filter((route) => rules.some((rule) => routesOf(rule).includes(route)));
  const remarks = new Map<string, Set<Route>>();
  for (const rule of rules) {
    for (const remark of rule.opmerking?.split("; ") ?? []) {
      remarks.set(remark, new Set([...(remarks.get(remark) ?? []), ...routesOf(rule)]));
    }
  }
  return [...remarks].map(([remark, where]) =>
    where.size === all.length ? remark : `${inRoutes([...where])}: ${remark}`,
  );
}

/** Must the gemeente offer this part to this target group? Undefined when no rule says anything about it. */
export function dutyOf(
  rules: readonly Rule[],
  onderdeel: string,
  doelgroep: string,
  routes: readonly Route[],
): Answer | undefined {
  const own = rules.filter((rule) => rule.onderdeel === onderdeel && rule.doelgroep === doelgroep);
  if (own.length === 0) return undefined;
  const cases = routes.flatMap((route) =>
    (["ja", "nee"] as const).map(
      (bijstand): Case => ({ route, bijstand, plicht: mostSpecific(own, route.id, bijstand)?.plicht }),
    ),
  );
  const kinds = new Set(cases.map(({ plicht }) => plicht));
  const plicht = kinds.has("verplicht") ? "verplicht" : kinds.has("mag") ? "mag" : "n.v.t.";
  const answer = { verplicht: "ja", mag: "nee", "n.v.t.": "n.v.t." } as const;
  const when =
    plicht === "verplicht" && kinds.size > 1 ? conditions(cases, routes) : plicht === "mag" ? ["mag wel"] : [];
  const remarks = remarksOf(
    own.filter((rule) => rule.plicht === plicht),
    routes,
  );
  const remark = [...when, ...remarks].join("; ");
  return remark ? { answer: answer[plicht], remark } : { answer: answer[plicht] };
}
