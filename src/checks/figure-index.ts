import type { Decimal } from "../decimal.ts";
import type { NumberFigure } from "../figures/figure.ts";
import type { FigureGraph } from "../figures/graph.ts";
import type { Unit } from "../status.ts";

/** Finds figures by what they show. */
export interface FigureIndex {
  /** Figures of this unit whose shown or exact value this is. */
  equal(value: Decimal, unit: Unit | undefined): readonly NumberFigure[];
  /** The figure of this unit that lies nearest, at most `share` of it away (0.1 is 10%). */
  near(value: Decimal, unit: Unit, share: number): NumberFigure | undefined;
}

/** Makes the index of the figures of one author, all of which are computed for it. */
export function indexFigures(graph: FigureGraph): FigureIndex {
  const byValue = new Map<string, NumberFigure[]>();
  const byUnit = new Map<Unit, NumberFigure[]>();
  for (const id of graph.ids()) {
    const figure = graph.get(id);
    if (figure.kind !== "number") continue;
    const shown = [figure.value.toFixed(), figure.value.toFixed(figure.decimals), figure.value.toFixed(0)];
    if (figure.unrounded) shown.push(figure.unrounded.toFixed());
    for (const key of new Set(shown.map(canonical))) add(byValue, key, figure);
    add(byUnit, figure.unit, figure);
  }
  return {
    equal: (value, unit) =>
      (byValue.get(canonical(value.toFixed())) ?? []).filter((figure) => unit === undefined || figure.unit === unit),
    near(value, unit, share) {
      let best: { figure: NumberFigure; away: number } | undefined;
      for (const figure of byUnit.get(unit) ?? []) {
        if (figure.value.eq(0)) continue;
        const away = Math.abs(Number(figure.value.minus(value).div(figure.value)));
        if (away <= share && (!best || away < best.away)) best = { figure, away };
      }
      return best?.figure;
    },
  };
}

/** `1,78` and `1,780` are one value. */
function canonical(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

function add<Key>(map: Map<Key, NumberFigure[]>, key: Key, figure: NumberFigure): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}
