import type { Post } from "../../dataset/inburgering/dataset.ts";
import { formatFigure } from "../../figures/format.ts";
import type { TableContext } from "./context.ts";

function percentageOf(context: TableContext, grondslag: string): string {
  const { graph, year } = context;
  const id = graph.resolve(grondslag, year);
  if (id === `middelen.${year}.totaal`) return "de middelen";
  return id ? `‘${graph.get(id).label}’` : `‘${grondslag}’`;
}

/** How the amount of a post is made, in one line: `1,78 fte × € 74.476`, `15% van de middelen`. */
export function postBasis(context: TableContext, post: Post): string | undefined {
  const { graph, year } = context;
  if (post.stelpost === "ja") return "Middelen min de andere posten";
  if (post.fte !== undefined) {
    const fte = formatFigure(graph.get(`uitvoering.${year}.fte.${post.id}`));
    return `${fte} × ${formatFigure(graph.get(`uitvoering.${year}.tarief`))}`;
  }
  if (post.percentage !== undefined && post.grondslag !== undefined) {
    const percentage = formatFigure(graph.get(`uitvoering.${year}.percentage.${post.id}`));
    return `${percentage} van ${percentageOf(context, post.grondslag)}`;
  }
  return undefined;
}

/** The computation of a post and what it is for: `1,78 fte × € 74.476. Regie, brede intake en PIP`. */
export function postDetail(context: TableContext, post: Post): string | undefined {
  const parts = [postBasis(context, post), post.toelichting].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(". ") : undefined;
}
