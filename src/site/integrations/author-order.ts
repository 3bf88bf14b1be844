import type { AstroIntegration } from "astro";

/** Print editions stand below this folder; a browser makes the PDFs of them. */
const printFolder = "druk";

const partsOf = (pathname: string): string[] => pathname.split("/").filter((part) => part !== "");

/** The part of an address that names an author: `/hbel/cijfers/` and `/druk/hbel/uitvoeringsplan/` are of `hbel`. */
function authorIn(pathname: string): string {
  const [first = "", second = ""] = partsOf(pathname);
  return first === printFolder ? second : first;
}

/** The pages of one author one after the other, each author where its first page stood. */
export function byAuthor<Path extends { pathname: string }>(paths: readonly Path[]): Path[] {
  return [...Map.groupBy(paths, ({ pathname }) => authorIn(pathname)).values()].flat();
}

/**
 * Makes all pages of one author together. Astro would go by kind of page and come back to each author for every kind, when
 * its tables have long made room for those of the others. Without `isPrinted` the print editions are left out.
 */
export function authorOrder({ isPrinted }: { isPrinted: boolean }): AstroIntegration {
  const isWanted = ({ pathname }: { pathname: string }): boolean => isPrinted || partsOf(pathname)[0] !== printFolder;
  return {
    name: "raadzaam-author-order",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => byAuthor((await usual.getStaticPaths()).filter(isWanted)),
        }));
      },
    },
  };
}
