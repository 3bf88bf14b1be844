import { nice, ticks } from "d3-array";
import { decimal } from "../../decimal.ts";
import { hatched } from "../../drawing/hatch.ts";
import { at, label, line, path } from "../../drawing/svg.ts";
import { formatFigure } from "../../figures/format.ts";
import type { FigureGraph } from "../../figures/graph.ts";
import { saldoUitersten } from "../../figures/inburgering/doorrekening.ts";
import { onderwijs } from "../../figures/inburgering/omslag.ts";
import { formatNumber } from "../../notation.ts";

interface Line {
  share: number;
  saldo: number;
  /** Saldo at a share, in percent. */
  valueAt(share: number): number;
}

function lineOf(graph: FigureGraph, jaar: number): Line | undefined {
  const ends = saldoUitersten(graph, jaar);
  if (!ends) return undefined;
  const [none, all] = [ends.geen.toNumber(), ends.alles.toNumber()];
  return {
    share: graph.number(`aandeel.${jaar}.${onderwijs}`).value.toNumber(),
    saldo: graph.number(`leerroutes.${jaar}.saldo`).value.toNumber(),
    valueAt: (share) => none + ((all - none) * share) / 100,
  };
}

export interface SaldoChart {
  title: string;
  description: string;
  wide: string;
  narrow: string;
  note: string;
}

const sizes = {
  wide: { width: 760, height: 394, css: "g", every: 10 },
  narrow: { width: 340, height: 330, css: "g smal", every: 20 },
} as const;

/** How the saldo of the leerroutes falls as more people follow the onderwijsroute: the plan, and the reader's own. */
export function saldoChart(plan: FigureGraph, own: FigureGraph, jaar: number): SaldoChart | undefined {
  const [before, after] = [lineOf(plan, jaar), lineOf(own, jaar)];
  if (!before || !after) return undefined;
  const saldoId = `leerroutes.${jaar}.saldo`;
  const [planned, mine] = [formatFigure(plan.get(saldoId)), formatFigure(own.get(saldoId))];
  const isSame = before.saldo === after.saldo && before.share === after.share;
  const turn = own.has(`prijs.${jaar}.omslag`) ? own.number(`prijs.${jaar}.omslag`) : undefined;
  const turned = turn && formatFigure(turn);
  const title = turned
    ? `Boven ${turned} onderwijsroute is er een tekort`
    : "Het saldo bij elk aandeel van de onderwijsroute";
  const share = (value: number) => `${formatNumber(decimal(value), 0)} procent`;
  const description =
    `Lijngrafiek van het saldo bij elk aandeel van de onderwijsroute. In het plan is het saldo ${planned} bij ${share(before.share)}` +
    (isSame ? "." : `, in uw berekening ${mine} bij ${share(after.share)}.`) +
    (turned ? ` Bij ${turned} is het saldo nul.` : "");
  const draw = (size: (typeof sizes)["wide" | "narrow"]) =>
    drawing(before, after, isSame, { planned, mine }, description, size);
  return {
    title,
    description,
    wide: draw(sizes.wide),
    narrow: draw(sizes.narrow),
    note: "De verhouding tussen de andere routes blijft gelijk. De streepjeslijn is het plan, de gewone lijn uw berekening.",
  };
}

function drawing(
  before: Line,
  after: Line,
  isSame: boolean,
  words: { planned: string; mine: string },
  description: string,
  { width, height, css, every }: (typeof sizes)["wide" | "narrow"],
): string {
  const [left, right, top, bottom] = [58, width - 20, 34, height - 46];
  const furthest = Math.min(100, Math.max(60, Math.ceil((Math.max(before.share, after.share) + 10) / 10) * 10));
  const values = [before, after].flatMap((each) => [each.valueAt(0), each.valueAt(furthest)]);
  const [low, high] = nice(Math.min(0, ...values), Math.max(0, ...values, 1000), 5);
  const x = (share: number): number => left + ((right - left) * share) / furthest;
  const y = (saldo: number): number => bottom - ((bottom - top) * (saldo - low)) / (high - low);
  const thousands = (value: number): string => formatNumber(decimal(value / 1000), value % 1000 === 0 ? 0 : 1);
  const zero = y(0);
  const parts: string[] = [label(0, 14, "saldo × € 1.000", { css: "zacht" })];
  if (zero < bottom) parts.push(hatched(left, zero, right - left, bottom - zero, "tekort", 9));
  for (const value of ticks(low, high, 5)) {
    parts.push(line(left, y(value), right, y(value), value === 0 ? "norm" : "as"));
    parts.push(label(left - 10, y(value) + 5, thousands(value), { anchor: "end", css: "zacht" }));
  }
  if (bottom - zero > 28) parts.push(label(left + 8, bottom - 9, "tekort", { css: "rood" }));
  for (let share = 0; share <= furthest; share += every)
    parts.push(label(x(share), bottom + 22, `${share}%`, { anchor: "middle", css: "zacht" }));
  parts.push(label(right, bottom + 42, "aandeel onderwijsroute", { anchor: "end", css: "zacht" }));
  const stroke = ({ valueAt }: Line, name: string): string =>
    path(`M${at(x(0))} ${at(y(valueAt(0)))}L${at(x(furthest))} ${at(y(valueAt(furthest)))}`, name);
  parts.push(stroke(before, "lijn-plan"));
  if (!isSame) parts.push(stroke(after, "lijn-eigen"));
  parts.push(
    dot(before, x, y, "punt-plan", `plan ${words.planned}`, !isSame && after.share >= before.share, [left, right]),
  );
  if (!isSame) parts.push(dot(after, x, y, "punt-eigen", `u ${words.mine}`, after.share < before.share, [left, right]));
  return `<svg class="${css}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${parts.join("")}</svg>`;
}

/** A point with its words: below left of it, or above right; always within the picture. */
function dot(
  { share, saldo }: Line,
  x: (share: number) => number,
  y: (saldo: number) => number,
  css: string,
  words: string,
  isLeft: boolean,
  [left, right]: readonly [number, number],
): string {
  const [cx, cy] = [x(share), y(saldo)];
  const room = words.length * 7.6;
  const goesLeft = (isLeft && cx - 12 - room > left) || cx + 12 + room > right;
  const circle = `<circle class="${css}" cx="${at(cx)}" cy="${at(cy)}" r="6.5"/>`;
  const text = goesLeft
    ? label(cx - 12, cy + 20, words, { anchor: "end", css: "vet" })
    : label(cx + 12, cy - 8, words, { css: "vet" });
  return circle + text;
}
