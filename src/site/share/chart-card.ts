import type { Chart } from "../../charts/chart.ts";
import { drawChart } from "../../drawing/draw-chart.ts";
import { size } from "../../drawing/frame.ts";
import { widthOf } from "../../drawing/text-width.ts";
import { escapeHtml } from "../markup/escape-html.ts";
import { type CardSource, cardColour, cardFrame, cardLine } from "./card-frame.ts";

const [ink, soft, line, wrong, pale] = ["#1a2125", "#50595e", "#7d796d", "#a3321d", "#e9eef0"];
/** The cells of risks, from light to heavy: the red of a deviation, mixed with white. */
const weights = ["#fff", "#faf3f1", "#f4e5e2", "#ecd4d0", "#e4c2bc"];

/** What the classes of a drawing mean where our style sheets are not; on white, which a card always is. */
function paint(name: string, colour: string): string {
  const [, weight] = /^vak--(\d)$/.exec(name) ?? [];
  if (weight) return `fill="${weights[Number(weight)]}"`;
  switch (name) {
    case "staaf":
    case "stap--vol":
      return `fill="${colour}"`;
    case "staaf--raming":
      return `fill="${pale}" stroke="${colour}" stroke-width="2" stroke-dasharray="6 4"`;
    case "staaf--totaal":
      return `fill="${soft}"`;
    case "rand":
    case "stap":
    case "stap__lijn":
      return `fill="#fff" stroke="${line}" stroke-width="1.5"`;
    case "tekort__rand":
    case "tekort__lijn":
      return `stroke="${wrong}" stroke-width="1.5"`;
    case "stelpost__rand":
    case "stelpost__lijn":
      return `stroke="${colour}" stroke-width="1.5"`;
    case "norm":
      return `stroke="${ink}" stroke-width="1.5"`;
    case "as":
    case "vak":
      return `stroke="${line}"`;
    case "vet":
      return 'font-weight="600"';
    case "omgekeerd":
      return 'fill="#fff" font-weight="600"';
    case "rood":
      return `fill="${wrong}" font-weight="600"`;
    case "zacht":
      return `fill="${soft}"`;
    case "kleiner":
      return `font-size="${size - 2}"`;
    case "vlak":
      return `font-size="${size - 1}"`;
    default:
      throw new Error(`a card does not know the class ${name} of a drawing`);
  }
}

/**
 * A drawing that needs no style sheet. The other site has other letters, mostly wider than ours: each line of words is told
 * how long it is, so that nothing runs into its neighbour. Links in it would lead nowhere there.
 */
function loose(svg: string, colour: string): string {
  const opening = `<svg style="display:block;width:100%;height:auto" font-size="${size}" fill="none" `;
  return svg
    .replace(/^<svg class="[^"]*" /, opening)
    .replace(/<\/?a\b[^>]*>/g, "")
    .replace(/<text ([^>]*)>([^<]*)/g, (_, attributes: string, words: string) => {
      const weight = /vet|omgekeerd|rood/.test(attributes) ? "semibold" : "regular";
      const smaller = attributes.includes("kleiner") ? 2 : attributes.includes("vlak") ? 1 : 0;
      const length = Math.ceil(widthOf(unescaped(words), size - smaller, weight));
      const fill = /omgekeerd|rood|zacht/.test(attributes) ? "" : ` fill="${ink}"`;
      return `<text ${attributes}${fill} textLength="${length}" lengthAdjust="spacingAndGlyphs">${words}`;
    })
    .replace(/class="([^"]*)"/g, (_, names: string) =>
      names
        .split(" ")
        .map((name) => paint(name, colour))
        .join(" "),
    );
}

const unescaped = (words: string): string =>
  words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** Drawings on cards by the colour of their author, made once for all of its documents. */
const drawings = new WeakMap<Chart, Map<string, string>>();

function drawingOnCard(chart: Chart, colour: string): string {
  const known = drawings.get(chart) ?? new Map<string, string>();
  const svg = known.get(colour) ?? loose(drawChart(chart, "narrow"), colour);
  drawings.set(chart, known.set(colour, svg));
  return svg;
}

/** A chart as plain HTML to place on another site, in the size that also fits beside a text and on a telephone. */
export function chartCardHtml(chart: Chart, source: CardSource): string {
  const lines = [
    cardLine("margin-bottom:.75rem;font-weight:600", escapeHtml(chart.title)),
    drawingOnCard(chart, source.colour ?? cardColour),
    ...(chart.note ? [cardLine("margin-top:.5rem;font-size:.875rem", escapeHtml(chart.note))] : []),
  ];
  return cardFrame(lines, "26rem", source);
}
