import { type ScaleBand, scaleBand } from "d3-scale";
import { type Level, levels, type Picture, type Risk } from "../charts/chart.ts";
import { type Drawn, type Frame, leading, size } from "./frame.ts";
import { box, label } from "./svg.ts";
import { wrap } from "./text-width.ts";

type Matrix = Extract<Picture, { kind: "matrix" }>;

/** What stands in the cells. */
interface Cells {
  /** How high the words of a cell are, in lines. */
  lines(cell: readonly Risk[]): number;
  /** The words of a cell whose upper left corner is here. */
  draw(cell: readonly Risk[], x: number, y: number): string[];
}

/** Where the names of the chances end. */
const left = 84;

/** Chance against impact. With room the names stand in the cells; on a narrow screen numbers do, with the names below. */
export function drawMatrix(picture: Matrix, { width, narrow }: Frame): Drawn {
  const { risks, chanceName, impactName } = picture;
  const columns = scaleBand(levels, [left, width - 1]).paddingInner(0.02);
  const cells = narrow ? cellsWithNumbers(risks) : cellsWithNames(columns.bandwidth() - 20);
  const parts: string[] = [label(0, 16, chanceName, { css: "zacht" })];
  let y = 2;
  for (const chance of [...levels].reverse()) {
    const row = drawRow(
      risks.filter((risk) => risk.chance === chance),
      chance,
      columns,
      cells,
      y,
    );
    parts.push(...row.parts);
    y += row.height;
  }
  for (const impact of levels) {
    const centre = (columns(impact) ?? 0) + columns.bandwidth() / 2;
    parts.push(label(centre, y + 16, impact, { anchor: "middle", css: "vet" }));
  }
  parts.push(label(0, y + 16, impactName, { css: "zacht" }));
  y += leading + 4;
  if (!narrow) return { parts, height: y + 4 };
  const names = drawNames(risks, width, y + 10);
  return { parts: [...parts, ...names.parts], height: names.height + 4 };
}

/** The cells of one chance, from little to much impact; all as high as the fullest. */
function drawRow(
  risks: readonly Risk[],
  chance: Level,
  columns: ScaleBand<Level>,
  { lines, draw }: Cells,
  y: number,
): Drawn {
  const row = levels.map((impact) => ({ impact, cell: risks.filter((risk) => risk.impact === impact) }));
  const height = Math.max(52, ...row.map(({ cell }) => lines(cell) * leading + 20));
  const parts = [label(left - 12, y + height / 2 + 5, chance, { anchor: "end", css: "vet" })];
  for (const { impact, cell } of row) {
    const x = columns(impact) ?? left;
    parts.push(box(x, y, columns.bandwidth(), height - 3, `vak vak--${weightOf(chance, impact)}`));
    parts.push(...draw(cell, x, y));
  }
  return { parts, height };
}

/** How heavy a cell weighs, from 0 to 4: told by its shade, and by its place from lower left to upper right. */
function weightOf(chance: Level, impact: Level): number {
  return levels.indexOf(chance) + levels.indexOf(impact);
}

/** Between two names in a cell, in lines. */
const between = 0.4;

function cellsWithNames(room: number): Cells {
  const wordsOf = (risk: Risk): string[] => wrap(risk.label, room, size - 1);
  return {
    lines: (cell) => cell.reduce((sum, risk) => sum + wordsOf(risk).length, 0) + (cell.length - 1) * between,
    draw(cell, x, y) {
      let row = y + 22;
      return cell.flatMap((risk) => {
        const parts = wordsOf(risk).map((words, line) => label(x + 10, row + line * leading, words, { css: "vlak" }));
        row += (parts.length + between) * leading;
        return parts;
      });
    },
  };
}

/** So many numbers stand side by side. */
const inLine = 3;

function cellsWithNumbers(risks: readonly Risk[]): Cells {
  return {
    lines: (cell) => Math.ceil(cell.length / inLine),
    draw: (cell, x, y) =>
      cell.map((risk, place) =>
        label(
          x + 16 + (place % inLine) * 24,
          y + 22 + Math.floor(place / inLine) * leading,
          String(risks.indexOf(risk) + 1),
          { css: "vet vlak" },
        ),
      ),
  };
}

/** What the numbers in the cells stand for. `height` is where the last name ends. */
function drawNames(risks: readonly Risk[], width: number, top: number): Drawn {
  const parts: string[] = [];
  let y = top;
  risks.forEach((risk, index) => {
    for (const [row, words] of wrap(risk.label, width - 28, size).entries()) {
      if (row === 0) parts.push(label(16, y + 14, String(index + 1), { anchor: "end", css: "vet" }));
      parts.push(label(28, y + 14, words));
      y += leading;
    }
    y += 3;
  });
  return { parts, height: y };
}
