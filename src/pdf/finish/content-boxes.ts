import { visitOperations } from "./content-stream.ts";

/** Left, bottom, right and top, in the units of the page. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** How a place in a drawing becomes a place on the page (ISO 32000-1, 8.3.4). */
type Matrix = readonly number[];

interface State {
  matrix: Matrix;
  clip: Box;
  /** Of the letters. */
  size: number;
}

const asItIs: Matrix = [1, 0, 0, 1, 0, 0];
const paints = new Set(["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "n"]);
const draws = new Set(["m", "l", "c", "v", "y", "re"]);
const showsText = new Set(["Tj", "TJ", "'", '"']);
/** What a letter takes at most below its line, above it and, about, beside it: parts of its size. */
const letter = { below: 0.25, above: 0.95, wide: 0.6 };

/**
 * Where pieces of marked content stand on the page: what they draw, letters and images included, as far as it is not clipped away.
 * A letter counts with what any letter of its size takes.
 * @param source the decoded content stream, one character per byte
 * @param page the box of the page itself
 */
export function contentBoxes(source: string, wanted: ReadonlySet<number>, page: Box): Map<number, Box> {
  const boxes = new Map<number, Box>();
  const saved: State[] = [];
  const marks: (number | undefined)[] = [];
  let state: State = { matrix: asItIs, clip: page, size: 0 };
  let inside: number | undefined;
  /** Where the path begins that is being made; few are of a figure, so they are only read when they are needed. */
  let path = -1;
  let clips = false;
  let text = asItIs;
  const draw = (drawn: Box): void => {
    const seen = common(drawn, state.clip);
    if (inside !== undefined && seen) boxes.set(inside, around(boxes.get(inside), seen));
  };
  visitOperations(source, (operator, from, operatorFrom) => {
    const operands = (): string => source.slice(from, operatorFrom);
    if (operator === "q") saved.push(state);
    else if (operator === "Q") state = saved.pop() ?? state;
    else if (operator === "cm") state = { ...state, matrix: product(numbersIn(operands()), state.matrix) };
    else if (operator === "BDC" || operator === "BMC") {
      const mcid = Number(/\/MCID\s+(\d+)/.exec(operands())?.[1] ?? Number.NaN);
      marks.push(wanted.has(mcid) ? mcid : undefined);
      inside = marks.findLast((mark) => mark !== undefined);
    } else if (operator === "EMC") {
      marks.pop();
      inside = marks.findLast((mark) => mark !== undefined);
    } else if (draws.has(operator)) path = path < 0 ? from : path;
    else if (operator.startsWith("W")) clips = true;
    else if (paints.has(operator)) {
      if (path >= 0 && (clips || inside !== undefined)) {
        const box = boxOf(placesIn(source.slice(path, operatorFrom)), state.matrix);
        if (operator !== "n") draw(box);
        if (clips) state = { ...state, clip: common(box, state.clip) ?? [0, 0, 0, 0] };
      }
      path = -1;
      clips = false;
    } else if (operator === "Do" || operator === "BI") draw(boxOf([0, 0, 1, 1], state.matrix));
    else if (operator === "BT") text = asItIs;
    else if (operator === "Tf") state = { ...state, size: numbersIn(operands()).at(-1) ?? 0 };
    else if (operator === "Tm") text = numbersIn(operands());
    else if (operator === "Td" || operator === "TD") text = product([1, 0, 0, 1, ...numbersIn(operands())], text);
    else if (showsText.has(operator)) {
      const { size, matrix } = state;
      const width = glyphsIn(operands()) * letter.wide * size;
      draw(boxOf([0, -letter.below * size, width, letter.above * size], product(text, matrix)));
    }
  });
  return boxes;
}

/** The box around two boxes, of which the first may not be there yet. */
export function around(a: Box | undefined, b: Box): Box {
  return a ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : b;
}

function common(a: Box, b: Box): Box | undefined {
  const box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])] as const;
  return box[0] <= box[2] && box[1] <= box[3] ? box : undefined;
}

/** The numbers among operands. */
const numbersIn = (operands: string): number[] => operands.trim().split(/\s+/).map(Number).filter(Number.isFinite);

/** Glyphs of two bytes, in hexadecimal digits. */
const glyphsIn = (operands: string): number =>
  (operands.match(/<[^>]*>/g) ?? []).reduce((sum, { length }) => sum + (length - 2) / 4, 0);

/** The places that a path goes through; a rectangle gives two corners. */
function placesIn(path: string): number[] {
  const places: number[] = [];
  for (const piece of path.trim().split(/\s+/)) {
    const value = Number(piece);
    if (Number.isFinite(value)) places.push(value);
    else if (piece === "re") {
      const [x = 0, y = 0, width = 0, height = 0] = places.splice(-4);
      places.push(x, y, x + width, y + height);
    }
  }
  return places;
}

/** The box on the page around the box around places. */
function boxOf(places: readonly number[], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Box {
  let [left, bottom, right, top] = [places[0] ?? 0, places[1] ?? 0, places[0] ?? 0, places[1] ?? 0];
  for (let at = 2; at + 1 < places.length; at += 2) {
    const [x, y] = [places[at] as number, places[at + 1] as number];
    [left, bottom, right, top] = [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)];
  }
  const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top];
  const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
}

function product(first: Matrix, then: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = then;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}
