import type { Picture } from "../charts/chart.ts";
import { type Drawn, type Frame, leading, size } from "./frame.ts";
import { at, label, line } from "./svg.ts";
import { wrap } from "./text-width.ts";

const radius = 11;

/** Steps along a line from top to bottom, numbered; the ones that matter most have a filled mark. */
export function drawSteps({ steps }: Extract<Picture, { kind: "stappen" }>, { width, narrow }: Frame): Drawn {
  const left = 40;
  const parts: string[] = [];
  const marks: number[] = [];
  let y = 4;
  steps.forEach(({ label: name, lines, remark, marked }, index) => {
    const top = y;
    marks.push(top + radius);
    const room = width - left;
    // Side by side where there is room: what it is, and what comes of it.
    const column = narrow ? room : 215;
    const head = wrap(name, column, size, "semibold");
    const who = remark ? wrap(remark, column, size) : [];
    const rest = lines.flatMap((each) => wrap(each, narrow ? room : room - column - 24, size));
    let row = top + 16;
    for (const words of head) {
      parts.push(label(left, row, words, { css: "vet" }));
      row += leading;
    }
    for (const words of who) {
      parts.push(label(left, row, words));
      row += leading;
    }
    let second = narrow ? row : top + 16;
    for (const words of rest) {
      parts.push(label(narrow ? left : left + column + 24, second, words, { css: "zacht" }));
      second += leading;
    }
    parts.push(`<circle class="${marked ? "stap--vol" : "stap"}" cx="14" cy="${at(top + radius)}" r="${radius}"/>`);
    parts.push(label(14, top + radius + 5, String(index + 1), { anchor: "middle", css: marked ? "omgekeerd" : "vet" }));
    y = Math.max(row, second, top + 2 * radius) + (narrow ? 12 : 10);
  });
  const lineParts = marks
    .slice(1)
    .map((mark, index) => line(14, (marks[index] ?? 0) + radius, 14, mark - radius, "stap__lijn"));
  return { parts: [...lineParts, ...parts], height: y - 4 };
}
