import { linesOf, type WrappedText } from "./wrapped-text.ts";

/** Texts that each begin on a line of their own in one cell. */
export type WrappedCell = readonly WrappedText[];

/** Letters that one column gives to another at a time. */
const steps = [1, 2, 4, 8];
/** More than a table ever asks for. */
const mostMoves = 60;
/** Widths are reckoned in letters of labels; of running text, with its narrow letters, so much more stands on a line. */
const narrowLetters = 1.05;
/** What a letter costs that is not where it was: of widths with as many lines, those count that are nearest to the fair ones. */
const shifted = 0.005;

/** How many lines a table takes: those of the highest cell of each row. */
export function linesOfTable(columns: readonly (readonly WrappedCell[])[], widths: readonly number[]): number {
  return lines(columns.map((cells, at) => heights(cells, widths[at] ?? 1)));
}

/**
 * Widths with which a table takes fewer lines: as long as that gains a line, one column gives some letters to another.
 * @param least letters that each column keeps
 */
export function fewestLines(
  columns: readonly (readonly WrappedCell[])[],
  widths: readonly number[],
  least: readonly number[],
): number[] {
  const known = columns.map(() => new Map<number, number[]>());
  const heightsOf = (at: number, width: number): number[] => {
    const found = known[at]?.get(width) ?? heights(columns[at] ?? [], width);
    known[at]?.set(width, found);
    return found;
  };
  const scoreOf = (tried: readonly number[]): number =>
    lines(tried.map((width, at) => heightsOf(at, width))) +
    shifted * tried.reduce((sum, width, at) => sum + Math.abs(width - (widths[at] ?? 0)), 0);
  let best = { widths: [...widths], score: scoreOf(widths) };
  for (let moves = 0; moves < mostMoves; moves++) {
    const better = moved(best.widths, least)
      .map((tried) => ({ widths: tried, score: scoreOf(tried) }))
      .reduce((one, other) => (other.score < one.score ? other : one), best);
    if (better === best) break;
    best = better;
  }
  return best.widths;
}

/** The widths after each move that leaves every column what it needs. */
function moved(widths: readonly number[], least: readonly number[]): number[][] {
  return widths.flatMap((width, from) =>
    steps
      .filter((step) => width - step >= (least[from] ?? 0))
      .flatMap((step) =>
        widths.flatMap((_, to) =>
          to === from ? [] : [widths.map((each, at) => each + (at === to ? step : 0) - (at === from ? step : 0))],
        ),
      ),
  );
}

const heights = (cells: readonly WrappedCell[], width: number): number[] =>
  cells.map((texts) => texts.reduce((sum, text) => sum + linesOf(text, width * narrowLetters), 0));

function lines(columns: readonly (readonly number[])[]): number {
  return (columns[0] ?? []).reduce((sum, _, row) => sum + Math.max(...columns.map((column) => column[row] ?? 0)), 0);
}
