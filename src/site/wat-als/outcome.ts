import type { Decimal } from "../../decimal.ts";
import type { NumberFigure } from "../../figures/figure.ts";
import { formatBare, formatExact, formatFigure, formatValue } from "../../figures/format.ts";
import type { FigureGraph } from "../../figures/graph.ts";
import type { Aannames } from "../../figures/inburgering/doorrekening.ts";
import { onderwijs } from "../../figures/inburgering/omslag.ts";
import { minus, withCapital } from "../../notation.ts";

/** One line of the comparison: what the plan has and what follows from the assumptions of the reader. */
export interface OutcomeRow {
  id: string;
  label: string;
  kind: "regel" | "saldo";
  plan: string;
  own: string;
  /** The exact value, for machines; undefined where there is no such figure. */
  exact: string | undefined;
  difference: string;
}

export interface OutcomeGroup {
  title: string;
  rows: OutcomeRow[];
}

type Row = readonly [id: string, label: string, kind?: OutcomeRow["kind"]];

function groupsOf({ jaar, routes, uitvoering }: Aannames): { title: string; rows: Row[] }[] {
  const personen = routes.map(({ id, naam }): Row => [`personen.${jaar}.${id}`, `${withCapital(naam)}, personen`]);
  const leerroutes: Row[] = [
    ...personen,
    [`prijs.${jaar}.gewogen`, "Gemiddelde prijs,\u00a0€"],
    [`leerroutes.${jaar}.budget`, "Vergoeding van het Rijk,\u00a0€"],
    [`leerroutes.${jaar}.kosten`, "Kosten,\u00a0€"],
    [`leerroutes.${jaar}.saldo`, "Vergoeding min kosten,\u00a0€", "saldo"],
    [`prijs.${jaar}.omslag`, "Omslagpunt onderwijsroute,\u00a0%"],
  ];
  const hasStelpost = uitvoering?.posten.some(({ wijze }) => wijze === "stelpost");
  const kosten: Row[] = [
    [`middelen.${jaar}.totaal`, "Middelen van het Rijk,\u00a0€"],
    [`uitvoering.${jaar}.zonder-stelpost`, hasStelpost ? "Kosten zonder stelpost,\u00a0€" : "Kosten,\u00a0€"],
    [
      `uitvoering.${jaar}.saldo`,
      hasStelpost ? "Over voor de stelpost,\u00a0€" : "Middelen min kosten,\u00a0€",
      "saldo",
    ],
  ];
  return [
    { title: "Leerroutes", rows: leerroutes },
    ...(uitvoering ? [{ title: "Uitvoering door de gemeente", rows: kosten }] : []),
  ];
}

const shown = (graph: FigureGraph, id: string): string => (graph.has(id) ? formatBare(graph.number(id)) : "geen");

/** `+7`, `−23.100`, `0`; empty where one of the two has no such figure. */
function differenceOf(plan: FigureGraph, own: FigureGraph, id: string): string {
  if (!plan.has(id) || !own.has(id)) return "";
  const [before, after] = [plan.number(id), own.number(id)];
  const text = formatBare({ ...after, value: after.value.minus(before.value) });
  if (/^[0.,]*$/.test(text)) return "0";
  return text.startsWith(minus) ? text : `+${text}`;
}

/** Every line that plan and own calculation are compared by. */
export function outcomeOf(aannames: Aannames, plan: FigureGraph, own: FigureGraph): OutcomeGroup[] {
  return groupsOf(aannames).flatMap(({ title, rows }) => {
    const present = rows.filter(([id]) => plan.has(id) || own.has(id));
    return present.length === 0
      ? []
      : [
          {
            title,
            rows: present.map(([id, label, kind = "regel"]) => ({
              id,
              label,
              kind,
              plan: shown(plan, id),
              own: shown(own, id),
              exact: own.has(id) ? own.number(id).value.toFixed(2) : undefined,
              difference: differenceOf(plan, own, id),
            })),
          },
        ];
  });
}

export interface Headline {
  label: string;
  /** The label where there is little room. */
  short: string;
  amount: string;
  /** Sentences under the amount. */
  sentences: string[];
  /** `60 × € 10.000 vergoeding − 60 × € 9.340 gemiddelde prijs = € 39.600`. */
  sum: string;
  isShort: boolean;
}

const euros = (value: Decimal, figure: NumberFigure): string => formatValue(value.abs(), "euro", figure.decimals);

function comparedWithPlan(own: NumberFigure, plan: NumberFigure): string {
  const change = own.value.minus(plan.value);
  const words = euros(change, own);
  if (words === euros(change.minus(change), own)) return "Dat is net zo veel als in het plan.";
  return `Dat is ${words} ${change.lt(0) ? "minder" : "meer"} dan in het plan.`;
}

function turningPoint(own: FigureGraph, { jaar, routes }: Aannames): string[] {
  const id = `prijs.${jaar}.omslag`;
  if (own.has(id)) {
    const share = formatFigure(own.get(id));
    return [`Gaat meer dan ${share} naar de onderwijsroute, dan kosten de leerroutes meer dan het Rijk vergoedt.`];
  }
  return routes.some((route) => route.id === onderwijs)
    ? ["Met deze prijzen en aandelen is er geen omslagpunt voor de onderwijsroute."]
    : [];
}

/** What the reader sees first: is there money left on the leerroutes, how much, and where that comes from. */
export function headlineOf(aannames: Aannames, plan: FigureGraph, own: FigureGraph): Headline {
  const { jaar } = aannames;
  const id = `leerroutes.${jaar}.saldo`;
  const saldo = own.number(id);
  const perPerson = own.number(`leerroutes.${jaar}.saldo-per-persoon`);
  const [people, norm, price] = [`instroom.${jaar}.plichtigen`, `norm.${jaar}.leerroute`, `prijs.${jaar}.gewogen`].map(
    (each) => formatExact(own.get(each)),
  );
  const isShort = saldo.value.lt(0);
  const each = euros(perPerson.value, perPerson);
  const rest = `uitvoering.${jaar}.saldo`;
  const forRest = own.has(rest) ? own.number(rest) : undefined;
  const sentences = [
    comparedWithPlan(saldo, plan.number(id)),
    perPerson.value.lt(0) ? `Per persoon is er ${each} te weinig.` : `Per persoon blijft ${each} over.`,
    ...turningPoint(own, aannames),
    ...(forRest
      ? [
          forRest.value.lt(0)
            ? `Voor de uitvoering is er ${euros(forRest.value, forRest)} te weinig.`
            : `Voor de uitvoering blijft ${euros(forRest.value, forRest)} over.`,
        ]
      : []),
  ];
  return {
    short: isShort ? "Tekort" : "Er blijft over",
    label: isShort ? "Tekort op de leerroutes" : "Er blijft over op de leerroutes",
    amount: isShort ? euros(saldo.value, saldo) : formatFigure(saldo),
    sentences,
    sum: `${people} × ${norm} vergoeding ${minus} ${people} × ${price} gemiddelde prijs = ${formatExact(saldo)}`,
    isShort,
  };
}
