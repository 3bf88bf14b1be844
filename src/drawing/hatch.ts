import { at, box, path } from "./svg.ts";

/**
 * A rectangle with diagonal lines, cut off at its edges by sums: a pattern fill would be printed dot by dot and needs an
 * id that is unique on the page.
 */
export function hatched(x: number, y: number, width: number, height: number, css: string, step = 7): string {
  if (width <= 0 || height <= 0) return "";
  let d = "";
  // Lines x + y = k, from the top left corner to the bottom right one.
  for (let k = step; k < width + height; k += step) {
    const [fromX, fromY] = k <= height ? [0, k] : [k - height, height];
    const [toX, toY] = k <= width ? [k, 0] : [width, k - width];
    d += `M${at(x + fromX)} ${at(y + fromY)}L${at(x + toX)} ${at(y + toY)}`;
  }
  return box(x, y, width, height, `${css}__rand`) + path(d, `${css}__lijn`);
}
