import { type Aannames, verschuifAandeel } from "../../figures/inburgering/doorrekening.ts";

/** One assumption that a reader may change. */
export interface Input {
  /** As in the address of the page: `personen`, `aandeel-b1`, `prijs-z`, `tarief`. */
  id: string;
  label: string;
  unit: "personen" | "procent" | "euro";
  value: number;
  min: number;
  max: number;
  /** Decimals that may be typed. */
  decimals: 0 | 2;
  /** Group that it stands under: the name of a route. */
  group?: string;
}

/** A round number above three times the value of the plan: room enough, and a slider that can be aimed. */
function ceilingOf(value: number): number {
  const wanted = Math.max(10, value * 3);
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  return Math.ceil(wanted / (magnitude / 2)) * (magnitude / 2);
}

const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The inputs with their values in these assumptions, and with the limits that follow from the plan. */
export function inputsOf(plan: Aannames, own: Aannames = plan): Input[] {
  const of = (
    input: Omit<Input, "value" | "min" | "max" | "decimals">,
    read: (from: Aannames) => number | undefined,
    max = ceilingOf(read(plan) ?? 0),
  ): Input[] => {
    const value = read(own);
    const decimals = input.unit === "euro" ? 2 : 0;
    return value === undefined ? [] : [{ ...input, value, min: 0, max, decimals }];
  };
  const routeOf = (from: Aannames, id: string) => from.routes.find((route) => route.id === id);
  return [
    ...of(
      { id: "personen", label: "Asielstatushouders met inburgeringsplicht", unit: "personen" },
      (from) => from.plichtigen,
    ),
    ...plan.routes.flatMap(({ id, naam }) => {
      const group = withCapital(naam);
      return [
        ...of(
          { id: `aandeel-${id}`, label: "Aandeel", unit: "procent", group },
          (from) => routeOf(from, id)?.aandeel,
          100,
        ),
        ...of(
          { id: `prijs-${id}`, label: "Prijs per persoon", unit: "euro", group },
          (from) => routeOf(from, id)?.prijs,
        ),
      ];
    }),
    ...of({ id: "tarief", label: "Kosten van één fte per jaar", unit: "euro" }, (from) => from.uitvoering?.tarief),
  ];
}

/** Can this value be used? */
export function isAllowed({ min, max, decimals }: Input, value: number): boolean {
  const scaled = value * 10 ** decimals;
  return value >= min && value <= max && Math.abs(scaled - Math.round(scaled)) < 1e-6;
}

/** The assumptions with one of them changed; of the shares the others move in proportion, so that they stay 100% together. */
export function withValue(own: Aannames, id: string, value: number): Aannames {
  const [kind = "", ...rest] = id.split("-");
  const route = rest.join("-");
  switch (kind) {
    case "personen":
      return { ...own, plichtigen: value };
    case "aandeel":
      return { ...own, routes: verschuifAandeel(own.routes, route, value) };
    case "prijs":
      return { ...own, routes: own.routes.map((each) => (each.id === route ? { ...each, prijs: value } : each)) };
    case "tarief":
      return own.uitvoering ? { ...own, uitvoering: { ...own.uitvoering, tarief: value } } : own;
    default:
      return own;
  }
}

/** The assumptions with one of them as in the plan again; a share brings the others back with it. */
export function withPlanValue(plan: Aannames, own: Aannames, id: string): Aannames {
  if (!id.startsWith("aandeel-")) {
    const value = inputsOf(plan).find((input) => input.id === id)?.value;
    return value === undefined ? own : withValue(own, id, value);
  }
  const planned = new Map(plan.routes.map((route) => [route.id, route.aandeel]));
  return { ...own, routes: own.routes.map((route) => ({ ...route, aandeel: planned.get(route.id) ?? route.aandeel })) };
}

/** A part of the form, with what may be changed in it. */
export interface InputGroup {
  title: string;
  inputs: readonly Input[];
}

/** The inputs by the part of the form in which they stand: their own, or that of people and that of the work. */
export function inputGroups(inputs: readonly Input[]): InputGroup[] {
  const titleOf = ({ id, group }: Input): string => group ?? (id === "tarief" ? "Uitvoering" : "Instroom");
  return [...Map.groupBy(inputs, titleOf)].map(([title, members]) => ({ title, inputs: members }));
}
