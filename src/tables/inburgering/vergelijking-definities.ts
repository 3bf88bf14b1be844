import type { NumberFigure } from "../../figures/figure.ts";
import { inSentence } from "../../notation.ts";

/** A figure with the name of the opsteller that it is of. */
interface Named {
  author: string;
  figure: NumberFigure;
}

const isTyped = ({ figure }: Named): boolean => figure.operands.length === 0;

const withoutEnd = (sentence: string): string => sentence.replace(/\.$/, "");

/** With more than this many opstellers their names would say less than their number. */
const few = 4;

/** `HBEL: raming; Wassenaar: aanname`; of many opstellers `7 keer raming; 5 keer aanname`. */
function perAuthor(said: readonly { author: string; words: string }[]): string {
  if (said.length <= few) return said.map(({ author, words }) => `${author}: ${words}`).join("; ");
  const counts = new Map<string, number>();
  for (const { words } of said) counts.set(words, (counts.get(words) ?? 0) + 1);
  return [...counts].map(([words, count]) => `${count} keer ${words}`).join("; ");
}

/** They are not the same kind of statement. */
function kindWarning(figures: readonly Named[]): string[] {
  if (new Set(figures.map(({ figure }) => figure.status)).size < 2) return [];
  const said = figures.map(({ author, figure }) => ({ author, words: figure.status }));
  return [`Het is niet overal hetzelfde soort cijfer. ${perAuthor(said)}.`];
}

/** One takes the value from a source, another computes it. */
function originWarning(figures: readonly Named[]): string[] {
  if (new Set(figures.map(isTyped)).size < 2) return [];
  const said = figures.map(({ author, figure }) => {
    const how = figure.formula
      ? `berekend als ${inSentence(withoutEnd(figure.formula.words))}`
      : "overgenomen uit de bron";
    return { author, words: how };
  });
  return [`Het cijfer komt niet overal op dezelfde manier tot stand. ${perAuthor(said)}.`];
}

/** What is computed the same way may rest on something that is not. */
function restWarning(figures: readonly Named[]): string[] {
  const [first] = figures;
  if (!first || figures.some(isTyped)) return [];
  return first.figure.operands.flatMap((operand) => {
    const same = figures.flatMap(({ author, figure }) => {
      const found = figure.operands.find(({ id }) => id === operand.id);
      return found?.kind === "number" ? [{ author, figure: found }] : [];
    });
    const differs = same.length === figures.length && differences(same).length > 0;
    return differs ? [`Rust op ‘${operand.label}’, en dat is niet overal op dezelfde manier bepaald.`] : [];
  });
}

function differences(figures: readonly Named[]): string[] {
  return [...kindWarning(figures), ...originWarning(figures), ...restWarning(figures)];
}

/** What the data say with a figure, where they do not say the same of each; of many opstellers the register tells it. */
function remarks(figures: readonly Named[]): string[] {
  if (figures.length > few || new Set(figures.map(({ figure }) => figure.remark)).size < 2) return [];
  return figures.flatMap(({ author, figure }) =>
    figure.remark ? [figure.remark.startsWith(author) ? figure.remark : `${author}: ${figure.remark}`] : [],
  );
}

/**
 * In what the figures of one row differ by definition: the kind of statement, how they came about, what they rest on and
 * what their sources say with them. From the data alone; empty where at most one is known.
 */
export function definitionWarnings(cells: readonly (NumberFigure | undefined)[], authors: readonly string[]): string[] {
  const figures = cells.flatMap((figure, index) => (figure ? [{ author: authors[index] ?? "", figure }] : []));
  return figures.length < 2 ? [] : [...differences(figures), ...remarks(figures)];
}
