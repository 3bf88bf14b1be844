import { explainItself } from "../../figures/explain.ts";
import type { PublishedOpsteller } from "../published-opsteller.ts";

/** All that a register tells of a figure by itself, so that two of them are the same or not. */
const told = ({ figures }: PublishedOpsteller, id: string): string => JSON.stringify(explainItself(figures.get(id)));

/**
 * The ids of the figures that are the same for every author, in name, value, computation and source: what the law says, and what
 * follows from it. None where there is one author.
 */
export function sharedFigures([first, ...others]: readonly PublishedOpsteller[]): ReadonlySet<string> {
  if (!first || others.length === 0) return new Set();
  let shared = first.figures.ids().map((id) => ({ id, words: told(first, id) }));
  for (const other of others) {
    const own = new Set(other.figures.ids());
    shared = shared.filter(({ id, words }) => own.has(id) && told(other, id) === words);
    if (shared.length === 0) break;
  }
  return new Set(shared.map(({ id }) => id));
}
