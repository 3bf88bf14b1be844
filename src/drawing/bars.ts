import { scaleLinear } from "d3-scale";
import type { Bar, Picture } from "../charts/chart.ts";
import type { NumberFigure } from "../figures/figure.ts";
import { formatFigure } from "../figures/format.ts";
import { type Drawn, type Frame, leading, size } from "./frame.ts";
import { hatched } from "./hatch.ts";
import { box, label, line } from "./svg.ts";
import { widthOf, wrap } from "./text-width.ts";

type Bars = Extract<Picture, { kind: "staven" }>;

const thin = 9;

/** How high a bar is, and the white below it: with very many, such as forty gemeenten, no more than a line of letters needs. */
const heightOf = (bars: readonly Bar[]): { thick: number; between: number } =>
  bars.length > 15 ? { thick: 16, between: 5 } : { thick: 30, between: 16 };

const signed = (figure: NumberFigure): string => {
  const words = formatFigure(figure);
  return figure.value.gt(0) ? `+ ${words}` : words;
};

/** What stands behind the value of a bar: how much it is above the line, or its remark. */
function besideOf({ value, remark = "" }: Bar, reference: Bars["reference"]): string {
  if (!reference) return remark;
  const above = { ...value, value: value.value.minus(reference.value.value) };
  return above.value.gt(0) ? signed(above) : "";
}

type Scale = (value: number) => number;

const gap = 8;
const bold = (words: string): number => widthOf(words, size, "semibold");

/** Horizontal bars from zero: names on the left, or above the bars where there is no room beside them. */
export function drawBars({ bars, reference, comparedName = "" }: Bars, { width, narrow, addressOf }: Frame): Drawn {
  const { thick, between } = heightOf(bars);
  const names = bars.map((bar) => wrap(bar.label, narrow ? width : 190, size, "semibold"));
  const left = narrow ? 0 : Math.ceil(Math.max(...names.flat().map(bold))) + 14;
  const compared = bars.map((bar) => (bar.compared ? `${formatFigure(bar.compared)} ${comparedName}`.trim() : ""));
  const [low, high] = reachOf(bars, reference);
  const scaleFor = (room: number) => scaleLinear([low, high === low ? low + 1 : high], [left, width - room]);
  // Values stand in the bars when each of them fits, so that none crosses the line; else behind them.
  const inside = reference !== undefined && bars.every((bar) => fitsIn(bar, scaleFor(90)));
  const endings = bars.map((bar, index) =>
    Math.max(
      (inside ? 0 : bold(formatFigure(bar.value)) + gap) + bold(besideOf(bar, reference)),
      widthOf(compared[index] ?? "", size),
    ),
  );
  const x = scaleFor(Math.max(...endings) + gap);
  const parts: string[] = [];
  let y = reference ? leading + 8 : 4;
  const top = y;
  bars.forEach((bar, index) => {
    const name = names[index] ?? [];
    parts.push(...(narrow ? nameAbove(name, y) : nameBeside(name, left, y + thick / 2)));
    if (narrow) y += name.length * leading + 4;
    parts.push(...drawBar(bar, x, y, { thick, reference, inside, addressOf }));
    y += thick;
    if (bar.compared) {
      parts.push(...drawCompared(bar.compared, compared[index] ?? "", x, y, addressOf));
      y += thin + 9;
    }
    y += between;
  });
  const bottom = y - between / 2;
  if (!narrow || low < 0) parts.unshift(line(x(0), top - 4, x(0), bottom, "norm"));
  if (reference) parts.push(...drawReference(reference, x, width, bottom, addressOf));
  return { parts, height: bottom + 2 };
}

/** From the lowest value to the highest, and at least to zero. */
function reachOf(bars: readonly Bar[], reference: Bars["reference"]): [low: number, high: number] {
  const numbers = bars.flatMap((bar) => [bar.value, ...(bar.compared ? [bar.compared] : [])]).map(toNumber);
  if (reference) numbers.push(toNumber(reference.value));
  return [Math.min(0, ...numbers), Math.max(0, ...numbers)];
}

function nameAbove(name: readonly string[], y: number): string[] {
  return name.map((words, row) => label(0, y + 14 + row * leading, words, { css: "vet" }));
}

/** In the middle of the height of the bar. */
function nameBeside(name: readonly string[], left: number, middle: number): string[] {
  const first = middle + 5 - ((name.length - 1) * leading) / 2;
  return name.map((words, row) => label(left - 14, first + row * leading, words, { anchor: "end", css: "vet" }));
}

/** The value to compare with, as a thin bar under the other. */
function drawCompared(
  value: NumberFigure,
  words: string,
  x: Scale,
  y: number,
  addressOf: Frame["addressOf"],
): string[] {
  const [zero, end] = [x(0), x(toNumber(value))];
  return [
    box(Math.min(zero, end), y + 5, Math.abs(end - zero), thin, "rand"),
    label(Math.max(end, zero) + gap, y + 15, words, { css: "zacht", href: addressOf?.(value) }),
  ];
}

/** The line across the bars, with its words above it, within the width. */
function drawReference(
  { value, label: words }: NonNullable<Bars["reference"]>,
  x: Scale,
  width: number,
  bottom: number,
  addressOf: Frame["addressOf"],
): string[] {
  const place = x(toNumber(value));
  const half = bold(words) / 2;
  const centre = Math.min(Math.max(place, half), width - half);
  return [
    line(place, leading, place, bottom, "norm"),
    label(centre, 14, words, { anchor: "middle", css: "vet", href: addressOf?.(value) }),
  ];
}

const toNumber = ({ value }: NumberFigure): number => value.toNumber();

const fitsIn = ({ value }: Bar, x: Scale): boolean => x(toNumber(value)) - x(0) > bold(formatFigure(value)) + 24;

interface Around {
  thick: number;
  reference: Bars["reference"];
  /** The value stands in the bar. */
  inside: boolean;
  addressOf: Frame["addressOf"];
}

function drawBar(bar: Bar, x: Scale, y: number, { thick, reference, inside, addressOf }: Around): string[] {
  const [zero, end] = [x(0), x(toNumber(bar.value))];
  const limit = reference && x(toNumber(reference.value));
  const isAbove = limit !== undefined && end > limit;
  const solid = isAbove ? limit : end;
  const css = bar.fill === "raming" ? "staaf--raming" : "staaf";
  const parts = [box(Math.min(zero, solid), y, Math.abs(solid - zero), thick, css)];
  if (isAbove) parts.push(hatched(limit, y, end - limit, thick, "tekort"));
  const middle = y + thick / 2 + 5;
  const value = formatFigure(bar.value);
  const href = addressOf?.(bar.value);
  const behind = Math.max(zero, end) + gap;
  if (inside) parts.push(label(zero + 12, middle, value, { css: "omgekeerd", href }));
  else parts.push(label(behind, middle, value, { css: "vet", href }));
  const beside = besideOf(bar, reference);
  const place = inside ? behind : behind + bold(value) + gap;
  if (beside) parts.push(label(place, middle, beside, { css: reference ? "vet" : "zacht" }));
  return parts;
}
