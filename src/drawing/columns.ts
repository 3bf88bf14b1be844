import { scaleBand, scaleLinear } from "d3-scale";
import type { Picture } from "../charts/chart.ts";
import { formatFigure } from "../figures/format.ts";
import { type Drawn, type Frame, leading, size } from "./frame.ts";
import { box, label, line } from "./svg.ts";
import { widthOf } from "./text-width.ts";

/** Columns in the order of time, each with its value on top and how sure it is below. */
export function drawColumns(
  { bars }: Extract<Picture, { kind: "kolommen" }>,
  { width, narrow, addressOf }: Frame,
): Drawn {
  const x = scaleBand(
    bars.map(({ label: name }) => name),
    [0, width],
  )
    .paddingInner(narrow ? 0.2 : 0.35)
    .paddingOuter(0.1);
  const values = bars.map(({ value }) => value.value.toNumber());
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const [top, bottom] = [leading + 6, narrow ? 190 : 220];
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, top]);
  const zero = y(0);
  const parts: string[] = [];
  const step = x.step();
  const hasRoom = bars.every(({ remark = "" }) => widthOf(remark, size - 2) < step - 4);
  for (const { label: name, value, fill, remark } of bars) {
    const [from, end] = [x(name) ?? 0, y(value.value.toNumber())];
    const centre = from + x.bandwidth() / 2;
    const css = fill === "raming" ? "staaf--raming" : "staaf";
    parts.push(box(from, Math.min(zero, end), x.bandwidth(), Math.abs(zero - end), css));
    parts.push(
      label(centre, Math.min(zero, end) - 7, formatFigure(value), {
        anchor: "middle",
        css: "vet",
        href: addressOf?.(value),
      }),
    );
    parts.push(label(centre, bottom + leading, name, { anchor: "middle" }));
    if (remark && hasRoom)
      parts.push(label(centre, bottom + leading * 2 - 1, remark, { anchor: "middle", css: "zacht kleiner" }));
  }
  parts.push(line(0, zero, width, zero, "norm"));
  return { parts, height: bottom + (hasRoom ? 2 : 1) * leading + 6 };
}
