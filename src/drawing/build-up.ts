import { scaleLinear } from "d3-scale";
import type { Bar, Picture } from "../charts/chart.ts";
import { formatFigure } from "../figures/format.ts";
import { type Drawn, type Frame, leading, size } from "./frame.ts";
import { hatched } from "./hatch.ts";
import { box, label, line } from "./svg.ts";
import { widthOf, wrap } from "./text-width.ts";

const thick = 22;

/** Bars that each begin where the one before ends, to the total below; amounts stand in one column on the right. */
export function drawBuildUp(
  { bars, total }: Extract<Picture, { kind: "opbouw" }>,
  { width, narrow, addressOf }: Frame,
): Drawn {
  const all = [...bars, total];
  const amounts = all.map(({ value }) => formatFigure(value));
  const column = Math.max(...amounts.map((words) => widthOf(words, size, "semibold"))) + 14;
  const names = all.map((bar) => wrap(bar.label, narrow ? width - column : 205, size));
  const left = narrow ? 0 : Math.ceil(Math.max(...names.flat().map((name) => widthOf(name, size)))) + 14;
  let sum = 0;
  const ends = bars.map(({ value }) => {
    const from = sum;
    sum += value.value.toNumber();
    return [from, sum] as const;
  });
  const reached = [0, total.value.value.toNumber(), ...ends.flat()];
  const [low, high] = [Math.min(...reached), Math.max(...reached)];
  const x = scaleLinear([low, high === low ? low + 1 : high], [left, narrow ? width : width - column]);
  const parts: string[] = [];
  let y = 0;
  all.forEach((bar, index) => {
    const name = names[index] ?? [];
    const isTotal = bar === total;
    const css = isTotal ? "vet" : "";
    if (isTotal) {
      y += 4;
      parts.push(line(0, y, width, y, "norm"));
      y += 6;
    }
    const [from, to] = ends[index] ?? [0, total.value.value.toNumber()];
    const lines = name.length * leading;
    const height = narrow ? lines + thick + 10 : Math.max(lines, thick) + 10;
    const barTop = narrow ? y + lines + 4 : y + (height - thick) / 2;
    const first = narrow ? y + 15 : y + (height - lines) / 2 + 14;
    name.forEach((words, row) => {
      parts.push(
        label(narrow ? 0 : left - 14, first + row * leading, words, { anchor: narrow ? "start" : "end", css }),
      );
    });
    const amountAt = narrow ? y + 15 : y + height / 2 + 5;
    parts.push(
      label(width, amountAt, amounts[index] ?? "", { anchor: "end", css: "vet", href: addressOf?.(bar.value) }),
    );
    parts.push(part(bar, x(Math.min(from, to)), x(Math.max(from, to)), barTop));
    y += height;
  });
  return { parts, height: y + 2 };
}

function part({ fill }: Bar, from: number, to: number, y: number): string {
  const width = Math.max(1, to - from);
  if (fill === "stelpost") return hatched(from, y, width, thick, "stelpost");
  return box(from, y, width, thick, fill === "totaal" ? "staaf--totaal" : "staaf");
}
