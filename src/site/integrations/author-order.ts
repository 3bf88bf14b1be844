import type { AstroIntegration } from "astro";

/** The part of an address that names an author: `/hbel/cijfers/` and `/druk/hbel/uitvoeringsplan/` are of `hbel`. */
function authorIn(pathname: string): string {
  const [first = "", second = ""] = pathname.split("/").filter((part) => part !== "");
  return first === "druk" ? second : first;
}

/** The pages of one author one after the other, each author where its first page stood. */
export function byAuthor<Path extends { pathname: string }>(paths: readonly Path[]): Path[] {
  return [...Map.groupBy(paths, ({ pathname }) => authorIn(pathname)).values()].flat();
}

/**
 * Makes all pages of one author together. Astro would go by kind of page and come back to each author for every kind, when
 * its tables have long made room for those of the others.
 */
export function authorOrder(): AstroIntegration {
  return {
    name: "raadzaam-author-order",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({ ...usual, getStaticPaths: async () => byAuthor(await usual.getStaticPaths()) }));
      },
    },
  };
}
