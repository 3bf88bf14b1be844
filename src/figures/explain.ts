import { roundHalfUp } from "../decimal.ts";
import { type Layer, layerOf, type Status } from "../status.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { deviationOf } from "./deviation.ts";
import type { Figure, FormulaPart, Source } from "./figure.ts";
import { exactDecimals, formatExact, formatFigure, formatValue } from "./format.ts";
import { mergeSources, sourcesOfFigures } from "./sources.ts";

/** A piece of a formula as it is shown. */
export interface ExplainedPart {
  /** `15%`, `×`. */
  text: string;
  /** Of a sign, the word that is read aloud: `maal`. */
  spoken?: string;
  /** Of a figure: where it leads and what it is. */
  id?: string;
  label?: string;
}

/** A figure that another is computed from, as it is shown. */
export interface ExplainedOperand {
  id: string;
  label: string;
  shown: string;
  layer: Layer;
  status: Status;
  /** Present when it is itself made of others. */
  words?: string;
}

/** What a source printed instead, as it is shown. */
export interface ExplainedDeviation {
  computed: string;
  printed: string;
  /** Without sign; `direction` says which way. */
  difference: string;
  /** What the source printed is more or less than what is computed. */
  direction: "meer" | "minder";
  remark?: string;
  source?: string;
}

/** Everything that page, panel and JSON tell about one figure, in Dutch notation and without objects of the program. */
export interface Explanation {
  id: string;
  label: string;
  group: string;
  year?: number;
  shown: string;
  layer: Layer;
  status: Status;
  /** Why a computed figure has this status, where its operands do not all have it. */
  statusReason?: string;
  /** The formula in words; absent on a fact. */
  words?: string;
  parts: ExplainedPart[];
  /** Right side of the formula, with cents: `€ 132.567,28`. */
  outcome?: string;
  /** `1,78 fte × € 74.476 = € 132.567,28`; absent where the words and the operands say enough. */
  sentence?: string;
  rounding?: string;
  operands: ExplainedOperand[];
  /** Sources of the figure, or of the facts it is made of. */
  sources: string[];
  deviation?: ExplainedDeviation;
  remark?: string;
}

const spoken: Record<string, string> = { "×": "maal", "÷": "gedeeld door", "−": "min", "+": "plus", "− 1": "min 1" };

/**
 * A source as part of a sentence: `Uitvoeringsplan Wet inburgering HBEL, november 2021, paragraaf 1.10`. A place in the
 * law that names its laws itself stands alone.
 */
export function sourceSentence({ title, at }: Source): string {
  if (!at) return title;
  return at.includes(title) ? at : `${title}, ${at}`;
}

/** As sourceSentence, with the version of a law, unless the place says itself of which laws and which day it is. */
export function datedSource(source: Source): string {
  const sentence = sourceSentence(source);
  const { at = "", title, version } = source;
  return version && !at.includes("zoals") && !at.includes(title) ? `${sentence} (${version})` : sentence;
}

function explainedPart(part: FormulaPart): ExplainedPart {
  if ("figure" in part) {
    return { text: formatExact(part.figure), id: part.figure.id, label: part.figure.label };
  }
  const word = spoken[part.text];
  return word ? { text: part.text, spoken: word } : { text: part.text };
}

function outcomeOf(figure: Figure): string {
  if (figure.kind === "date" || !figure.unrounded) return formatExact(figure);
  return formatValue(figure.unrounded, figure.unit, exactDecimals(figure, figure.unrounded));
}

/** How the shown value follows from the exact one; undefined when they are the same. */
function roundingOf(figure: Figure): string | undefined {
  if (figure.kind === "date") return undefined;
  if (figure.rounding) return figure.rounding;
  if (roundHalfUp(figure.value, figure.decimals).eq(figure.value)) return undefined;
  if (figure.unit === "euro") return "Afgerond op hele euro’s, als laatste stap.";
  const places = ["hele getallen", "één decimaal"][figure.decimals] ?? `${figure.decimals} decimalen`;
  return `Afgerond op ${places}, als laatste stap.`;
}

function sentenceOf(figure: Figure, parts: readonly ExplainedPart[], outcome: string): string | undefined {
  if (parts.length < 2) return undefined;
  const left = parts
    .map((part) => part.text)
    .join(" ")
    .replaceAll("( ", "(")
    .replaceAll(" )", ")");
  const isRounded = figure.kind === "number" && figure.unrounded !== undefined && outcome !== formatFigure(figure);
  return `${left} = ${outcome}${isRounded ? `, afgerond ${formatFigure(figure)}` : ""}`;
}

/** How a figure differs from what its source printed; undefined when it does not. */
export function explainDeviation(figure: Figure): ExplainedDeviation | undefined {
  const found = deviationOf(figure);
  if (!found || figure.kind !== "number") return undefined;
  const show = (value: typeof found.printed) => formatValue(value, figure.unit, figure.decimals);
  const { remark, source } = figure.published ?? {};
  return {
    computed: show(found.computed),
    printed: show(found.printed),
    difference: show(found.difference.abs()),
    direction: found.difference.lt(0) ? "meer" : "minder",
    ...(remark ? { remark } : {}),
    ...(source ? { source: sourceSentence(source) } : {}),
  };
}

function operandOf(operand: Figure): ExplainedOperand {
  const { id, label, status, formula } = operand;
  const explained = { id, label, shown: formatFigure(operand), layer: layerOf(status), status };
  return formula ? { ...explained, words: formula.words } : explained;
}

const isStatus: Record<Status, readonly [one: string, more: string]> = {
  gerealiseerd: ["is gerealiseerd", "zijn gerealiseerd"],
  wettelijk: ["staat in de wet", "staan in de wet"],
  besluit: ["is een lokaal besluit", "zijn een lokaal besluit"],
  raming: ["is een raming", "zijn een raming"],
  aanname: ["is een aanname", "zijn een aanname"],
};

/** How the reason for a status begins. */
export const weakestStatusWords = "De zwakste status van de delen geldt: ";

/** Which operand makes a computed figure as weak as it is; undefined when all are alike. */
function statusReasonOf({ status, operands }: Figure): string | undefined {
  const weak = operands.filter((operand) => operand.status === status);
  const [first] = weak;
  if (!first || weak.length === operands.length) return undefined;
  const [one, more] = isStatus[status];
  const which =
    weak.length === 1 ? `‘${first.label}’ ${one}` : `${weak.length} van de ${operands.length} delen ${more}`;
  return `${weakestStatusWords}${which}.`;
}

/** Explains one figure: its value, how it was made, what it depends on, where it comes from, and what its source printed. */
export function explain(figure: Figure): Explanation {
  return {
    ...explainItself(figure),
    operands: figure.operands.map(operandOf),
    sources: mergeSources(sourcesOfFigures([figure])).map(datedSource),
  };
}

/** As explain, without what the figure depends on and where that comes from. */
export function explainItself(figure: Figure): Omit<Explanation, "operands" | "sources"> {
  const { id, label, group, year, status, formula, remark } = figure;
  const parts = (formula?.parts ?? []).map(explainedPart);
  const outcome = formula ? outcomeOf(figure) : undefined;
  return withoutUndefined({
    id,
    label,
    group,
    shown: formatFigure(figure),
    layer: layerOf(status),
    status,
    parts,
    year,
    words: formula?.words,
    outcome,
    sentence: outcome ? sentenceOf(figure, parts, outcome) : undefined,
    rounding: roundingOf(figure),
    statusReason: statusReasonOf(figure),
    deviation: explainDeviation(figure),
    remark,
  });
}
