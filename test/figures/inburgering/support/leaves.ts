import type { Figure } from "../../../../src/figures/figure.ts";

/** The typed values at the bottom of a formula, each once, in the order of the formula; of a fact: itself. */
export function leavesOf(figure: Figure): Figure[] {
  const leaves = new Set<Figure>();
  const seen = new Set<Figure>();
  const visit = (each: Figure): void => {
    if (seen.has(each)) return;
    seen.add(each);
    if (each.operands.length === 0) leaves.add(each);
    each.operands.forEach(visit);
  };
  visit(figure);
  return [...leaves];
}
