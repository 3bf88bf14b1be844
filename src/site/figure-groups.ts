import GithubSlugger from "github-slugger";
import type { Figure } from "../figures/figure.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";

export interface FigureGroup {
  name: string;
  anchor: string;
  figures: Figure[];
  /** The figures are of several years, so each says its own. */
  showsYear: boolean;
}

/** The figures of an author under their headings, in the order in which they were defined. */
export function figureGroups({ figures }: PublishedOpsteller): FigureGroup[] {
  const byName = new Map<string, Figure[]>();
  for (const id of figures.ids()) {
    const figure = figures.get(id);
    byName.set(figure.group, [...(byName.get(figure.group) ?? []), figure]);
  }
  const slugger = new GithubSlugger();
  return [...byName].map(([group, members]) => {
    const years = new Set(members.map(({ year }) => year));
    const [year] = years;
    const hasOneYear = years.size === 1 && year !== undefined;
    return {
      name: hasOneYear ? `${group} ${year}` : group,
      anchor: `groep-${slugger.slug(group)}`,
      figures: members,
      showsYear: !hasOneYear,
    };
  });
}
