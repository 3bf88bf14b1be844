import { scaleLinear } from "d3-scale";
import type { Picture } from "../charts/chart.ts";
import { formatFigure } from "../figures/format.ts";
import { type Drawn, type Frame, leading, size } from "./frame.ts";
import { hatched } from "./hatch.ts";
import { box, label } from "./svg.ts";
import { widthOf } from "./text-width.ts";

const thick = 34;

/** Costs above income, on one scale; what is left or short is hatched at the end of the shorter or longer bar. */
export function drawCoverage(
  { costs, income, left, leftLabel }: Extract<Picture, { kind: "dekking" }>,
  { width, addressOf }: Frame,
): Drawn {
  const [cost, paid] = [costs.value.value.toNumber(), income.value.value.toNumber()];
  const x = scaleLinear([Math.min(0, cost, paid), Math.max(1, cost, paid)], [0, width]);
  const parts: string[] = [];
  const isShort = left.value.lt(0);
  let y = 0;
  for (const bar of [costs, income]) {
    const end = x(bar.value.value.toNumber());
    const solid = bar === costs ? Math.min(end, x(paid)) : end;
    const words = `${bar.label} ${formatFigure(bar.value)}`;
    parts.push(label(0, y + 15, words, { css: "vet", href: addressOf?.(bar.value) }));
    y += leading + 4;
    parts.push(
      box(Math.min(x(0), solid), y, Math.abs(solid - x(0)), thick, bar === income ? "staaf--totaal" : "staaf"),
    );
    if (bar === costs && !left.value.eq(0)) {
      const [from, to] = [Math.min(x(cost), x(paid)), Math.max(x(cost), x(paid))];
      parts.push(hatched(from, y, to - from, thick, isShort ? "tekort" : "stelpost"));
      const amount = `${leftLabel} ${formatFigure({ ...left, value: left.value.abs() })}`;
      const half = widthOf(amount, size, "semibold") / 2;
      const centre = Math.max(half, Math.min((from + to) / 2, width - half));
      // Beside the name of the bar when that leaves room, else on a line of its own below it.
      const isFree = centre - half > widthOf(words, size, "semibold") + 16;
      const look = { anchor: "middle", css: isShort ? "rood" : "vet", href: addressOf?.(left) } as const;
      if (isFree) parts.push(label(centre, y - leading + 11, amount, look));
      else {
        parts.push(label(centre, y + thick + leading - 2, amount, look));
        y += leading;
      }
    }
    y += thick + 16;
  }
  return { parts, height: y - 6 };
}
