import { deviationOf } from "../figures/deviation.ts";
import { explain } from "../figures/explain.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureGraph } from "../figures/graph.ts";
import { mergeSources, sourcesOfFigures } from "../figures/sources.ts";
import type { CijferJson, CijfersJson } from "./figures-schema.ts";
import { sourceJson } from "./table-json.ts";

function figureJson(figure: Figure): CijferJson {
  const { id, label, group, year, shown, status, layer, words, sentence, rounding, deviation, remark } =
    explain(figure);
  const printed = deviationOf(figure)?.printed;
  const isNumber = figure.kind === "number";
  return {
    id,
    naam: label,
    groep: group,
    ...(year === undefined ? {} : { jaar: year }),
    soort: isNumber ? "getal" : "datum",
    waarde: isNumber ? figure.value.toFixed() : figure.value,
    ...(isNumber ? { eenheid: figure.unit } : {}),
    tekst: shown,
    status,
    laag: layer,
    ...(words
      ? {
          formule: {
            woorden: words,
            ...(sentence ? { uitgewerkt: sentence } : {}),
            delen: figure.operands.map((operand) => operand.id),
          },
        }
      : {}),
    ...(rounding ? { afronding: rounding } : {}),
    ...(deviation && printed
      ? {
          bron_vermeldt: {
            waarde: printed.toFixed(),
            tekst: deviation.printed,
            ...(deviation.remark ? { opmerking: deviation.remark } : {}),
          },
        }
      : {}),
    ...(remark ? { opmerking: remark } : {}),
    bronnen: mergeSources(sourcesOfFigures([figure])).map(sourceJson),
    ...(figure.place ? { gegeven_in: { bestand: figure.place.file, regel: figure.place.line } } : {}),
  };
}

/**
 * Some figures of an opsteller with all that they are computed from, in the order in which they were defined. It stands by
 * itself, so it names no lines of files: a line that is added above a fact says nothing about that fact.
 */
export function usedFiguresToJson(
  opsteller: { id: string; naam: string },
  graph: FigureGraph,
  used: Iterable<string>,
): CijfersJson {
  const needed = new Set<string>();
  const open = [...used];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    open.push(...graph.get(id).operands.map((operand) => operand.id));
  }
  const cijfers = graph.ids().flatMap((id) => {
    if (!needed.has(id)) return [];
    const { gegeven_in: _, ...cijfer } = figureJson(graph.get(id));
    return [cijfer];
  });
  return { opsteller, cijfers };
}

/** Every figure of an opsteller with its explanation, in the order in which they were defined. */
export function figuresToJson(opsteller: { id: string; naam: string }, graph: FigureGraph): CijfersJson {
  return { opsteller, cijfers: graph.ids().map((id) => figureJson(graph.get(id))) };
}
