import GithubSlugger from "github-slugger";
import type { Figure } from "../figures/figure.ts";
import type { PublishedOpsteller } from "./publication.ts";

export interface FigureGroup {
  name: string;
  anchor: string;
  figures: Figure[];
}

/** The figures of an author under their headings, in the order in which they were defined. */
export function figureGroups({ figures }: PublishedOpsteller): FigureGroup[] {
  const slugger = new GithubSlugger();
  const groups = new Map<string, FigureGroup>();
  for (const id of figures.ids()) {
    const figure = figures.get(id);
    const name = figure.year ? `${figure.group} ${figure.year}` : figure.group;
    const group = groups.get(name) ?? { name, anchor: `groep-${slugger.slug(name)}`, figures: [] };
    group.figures.push(figure);
    groups.set(name, group);
  }
  return [...groups.values()];
}
