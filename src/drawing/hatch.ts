import { at, box, path } from "./svg.ts";

/**
 * A rectangle with diagonal lines, cut off at its edges by sums: a pattern fill would be printed dot by dot and needs an
 * id that is unique on the page. Lines are written as steps from the one before, which are mostly the same and weigh little.
 */
export function hatched(x: number, y: number, width: number, height: number, css: string, step = 7): string {
  const [fullWidth, fullHeight] = [at(x + width) - at(x), at(y + height) - at(y)];
  if (fullWidth <= 0 || fullHeight <= 0) return "";
  // The line of the edge lies within the area: at the side of a page its outer half would be cut off.
  const inset = Math.min(fullWidth, fullHeight) > 2 ? 1 : 0;
  const [left, top] = [at(x) + inset, at(y) + inset];
  const [wide, high] = [fullWidth - 2 * inset, fullHeight - 2 * inset];
  let d = `M${left} ${top}`;
  let [penX, penY] = [0, 0];
  // Lines x + y = k, from the top left corner to the bottom right one.
  for (let k = step; k < wide + high; k += step) {
    const [fromX, fromY] = k <= high ? [0, k] : [k - high, high];
    const [toX, toY] = k <= wide ? [k, 0] : [wide, k - wide];
    d += `m${fromX - penX} ${fromY - penY}l${toX - fromX} ${toY - fromY}`;
    [penX, penY] = [toX, toY];
  }
  return box(left, top, wide, high, `${css}__rand`) + path(d, `${css}__lijn`);
}
