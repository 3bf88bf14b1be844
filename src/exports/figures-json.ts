import { deviationOf } from "../figures/deviation.ts";
import { explainItself } from "../figures/explain.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureGraph } from "../figures/graph.ts";
import { mergeSources, sourcesOfFigures } from "../figures/sources.ts";
import { forLatest } from "../for-latest.ts";
import { withoutUndefined } from "../without-undefined.ts";
import type { CijferJson, CijfersJson, GebruikJson } from "./figures-schema.ts";
import { sourceJson } from "./table-json.ts";

type Explained = ReturnType<typeof explainItself>;

function formulaJson(figure: Figure, { words, parts, outcome, sentence }: Explained): CijferJson["formule"] {
  if (!words) return undefined;
  return withoutUndefined({
    woorden: words,
    stappen: sentence
      ? parts.map(({ text, id, spoken }) => withoutUndefined({ tekst: text, cijfer: id, uitspraak: spoken }))
      : undefined,
    uitkomst: outcome ?? "",
    uitgewerkt: sentence,
    delen: figure.operands.map((operand) => operand.id),
  });
}

function deviationJson(figure: Figure, { deviation }: Explained): CijferJson["bron_vermeldt"] {
  const printed = deviationOf(figure)?.printed;
  if (!deviation || !printed) return undefined;
  return withoutUndefined({
    waarde: printed.toFixed(),
    tekst: deviation.printed,
    verschil: deviation.difference,
    richting: deviation.direction,
    opmerking: deviation.remark,
    bron: deviation.source,
  });
}

/** The figures of an author that were explained. */
const explainedOf = forLatest((_: FigureGraph) => new Map<string, CijferJson>());

/** One figure of an author with its explanation. */
function figureOf(graph: FigureGraph, id: string): CijferJson {
  const explained = explainedOf(graph);
  const known = explained.get(id) ?? figureJson(graph.get(id));
  explained.set(id, known);
  return known;
}

function figureJson(figure: Figure): CijferJson {
  const explained = explainItself(figure);
  const isNumber = figure.kind === "number";
  return withoutUndefined({
    id: figure.id,
    naam: figure.label,
    groep: figure.group,
    jaar: figure.year,
    soort: isNumber ? ("getal" as const) : ("datum" as const),
    waarde: isNumber ? figure.value.toFixed() : figure.value,
    eenheid: isNumber ? figure.unit : undefined,
    tekst: explained.shown,
    status: explained.status,
    laag: explained.layer,
    status_reden: explained.statusReason,
    formule: formulaJson(figure, explained),
    afronding: explained.rounding,
    bron_vermeldt: deviationJson(figure, explained),
    opmerking: explained.remark,
    bronnen: mergeSources(sourcesOfFigures([figure])).map(sourceJson),
    gegeven_in: figure.place ? { bestand: figure.place.file, regel: figure.place.line } : undefined,
  });
}

/** About the file as a whole. */
export type RegisterHead = Omit<CijfersJson, "cijfers">;

/** Every figure of an opsteller with its explanation and where it stands, in the order in which they were defined. */
export function figuresToJson(
  head: RegisterHead,
  graph: FigureGraph,
  uses: ReadonlyMap<string, readonly GebruikJson[]>,
): CijfersJson {
  return {
    ...head,
    cijfers: graph.ids().map((id) => ({ ...figureOf(graph, id), gebruikt_in: [...(uses.get(id) ?? [])] })),
  };
}

/**
 * Some figures of an opsteller with all that they are computed from, in the order in which they were defined. It stands by
 * itself, so it names no lines of files and no other documents: a line that is added above a fact says nothing about that
 * fact.
 */
export function usedFiguresToJson(head: RegisterHead, graph: FigureGraph, used: Iterable<string>): CijfersJson {
  const needed = new Set<string>();
  const open = [...used];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    open.push(...graph.get(id).operands.map((operand) => operand.id));
  }
  const cijfers = graph.ids().flatMap((id) => {
    if (!needed.has(id)) return [];
    const { gegeven_in: _, ...cijfer } = figureOf(graph, id);
    return [cijfer];
  });
  return { ...head, cijfers };
}
