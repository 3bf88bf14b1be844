import GithubSlugger from "github-slugger";

/** What a group needs to know of a figure. */
interface Grouped {
  groep: string;
  jaar?: number | undefined;
}

export interface FigureGroup<Figure extends Grouped> {
  name: string;
  anchor: string;
  figures: Figure[];
  /** The figures are of several years, so each says its own. */
  showsYear: boolean;
}

/** Figures under their headings, in the order in which they are given. */
export function figureGroups<Figure extends Grouped>(figures: readonly Figure[]): FigureGroup<Figure>[] {
  const byName = Map.groupBy(figures, ({ groep }) => groep);
  const slugger = new GithubSlugger();
  return [...byName].map(([group, members]) => {
    const years = new Set(members.map(({ jaar }) => jaar));
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
