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

/** Every figure of an opsteller with its explanation, in the order in which they were defined. */
export function figuresToJson(opsteller: { id: string; naam: string }, graph: FigureGraph): CijfersJson {
  return { opsteller, cijfers: graph.ids().map((id) => figureJson(graph.get(id))) };
}
