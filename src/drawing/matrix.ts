import { scaleBand } from "d3-scale";
import { levels, type Picture, type Risk } from "../charts/chart.ts";
import { type Drawn, type Frame, leading, size } from "./frame.ts";
import { box, label } from "./svg.ts";
import { wrap } from "./text-width.ts";

type Matrix = Extract<Picture, { kind: "matrix" }>;

/** How heavy a cell weighs, from 0 to 4: told by its shade, and by its place from lower left to upper right. */
const weightOf = (chance: Risk["chance"], impact: Risk["impact"]): number =>
  levels.indexOf(chance) + levels.indexOf(impact);

/** Chance against impact. With room the names stand in the cells; on a narrow screen numbers do, with the names below. */
export function drawMatrix(picture: Matrix, { width, narrow }: Frame): Drawn {
  const { risks, chanceName, impactName } = picture;
  const left = 84;
  const columns = scaleBand(levels, [left, width - 1]).paddingInner(0.02);
  const inCell = narrow
    ? (risk: Risk) => [String(risks.indexOf(risk) + 1)]
    : (risk: Risk) => wrap(risk.label, columns.bandwidth() - 20, size - 1);
  const parts: string[] = [];
  let y = 2;
  parts.push(label(0, y + 14, chanceName, { css: "zacht" }));
  for (const chance of [...levels].reverse()) {
    const cells = levels.map((impact) => risks.filter((risk) => risk.chance === chance && risk.impact === impact));
    const lines = (cell: readonly Risk[]): number =>
      narrow
        ? Math.ceil(cell.length / 3)
        : cell.reduce((sum, risk) => sum + inCell(risk).length, 0) + (cell.length - 1) * 0.4;
    const height = Math.max(52, ...cells.map((cell) => lines(cell) * leading + 20));
    parts.push(label(left - 12, y + height / 2 + 5, chance, { anchor: "end", css: "vet" }));
    levels.forEach((impact, index) => {
      const x = columns(impact) ?? left;
      parts.push(box(x, y, columns.bandwidth(), height - 3, `vak vak--${weightOf(chance, impact)}`));
      let row = y + 22;
      (cells[index] ?? []).forEach((risk, place) => {
        if (narrow)
          parts.push(
            label(
              x + 16 + (place % 3) * 24,
              y + 22 + Math.floor(place / 3) * leading,
              String(risks.indexOf(risk) + 1),
              { css: "vet vlak" },
            ),
          );
        else {
          for (const words of inCell(risk)) {
            parts.push(label(x + 10, row, words, { css: "vlak" }));
            row += leading;
          }
          row += leading * 0.4;
        }
      });
    });
    y += height;
  }
  for (const impact of levels)
    parts.push(
      label((columns(impact) ?? 0) + columns.bandwidth() / 2, y + 16, impact, { anchor: "middle", css: "vet" }),
    );
  parts.push(label(0, y + 16, impactName, { css: "zacht" }));
  y += leading + 4;
  if (narrow) {
    y += 10;
    risks.forEach((risk, index) => {
      for (const [row, words] of wrap(risk.label, width - 28, size).entries()) {
        if (row === 0) parts.push(label(16, y + 14, String(index + 1), { anchor: "end", css: "vet" }));
        parts.push(label(28, y + 14, words));
        y += leading;
      }
      y += 3;
    });
  }
  return { parts, height: y + 4 };
}
