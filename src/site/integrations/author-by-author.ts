import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { workbooksOf } from "../author-workbooks.ts";
import { chapteredDocumentAt } from "../chaptered-documents.ts";
import { authorTextFiles, siteDataFiles } from "../data-files.ts";
import type { DataFile } from "../open-data.ts";
import { type Publication, publication } from "../publication.ts";
import type { PublishedOpsteller } from "../published-opsteller.ts";
import { type FinishedFile, type Lot, otherScriptsHeader } from "../writing/finished-file.ts";
import { collectParts } from "../writing/large-parts.ts";
import { SiteWriter } from "../writing/site-writer.ts";

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

const finished = (files: readonly DataFile[]): FinishedFile[] =>
  files.map(({ address, content }) => ({ path: address, content: content() }));

function addOpenData({ files, workbooks }: Lot, all: Publication, author: PublishedOpsteller): void {
  files.push(...finished(authorTextFiles(all, author)));
  const books = workbooksOf(all, author);
  if (books) workbooks.push(books);
}

async function finishedPage(
  all: Publication,
  pathname: string,
  response: Response,
  parts: readonly string[],
): Promise<FinishedFile> {
  const content = new Uint8Array(await response.arrayBuffer());
  const styleSheet = response.headers.get(otherScriptsHeader);
  const isPrint = partsOf(pathname)[0] === printFolder;
  const document = partsOf(pathname).length === 2 ? chapteredDocumentAt(all, pathname) : undefined;
  return {
    path: `${pathname}index.html`,
    content,
    parts,
    ...(styleSheet && { otherScripts: { styleSheet, isPrint } }),
    ...(document && { document }),
  };
}

/**
 * Makes everything of one author together: its pages, and then its tables and figures as files. Astro would go by kind of
 * page and come back to each author for every kind, when its tables have long made room for those of the others. What is made
 * is written by a thread of its own. Without `isPrinted` the print editions are left out.
 */
export function authorByAuthor({ isPrinted }: { isPrinted: boolean }): AstroIntegration {
  const isWanted = ({ pathname }: { pathname: string }): boolean => isPrinted || partsOf(pathname)[0] !== printFolder;
  let folder: URL;
  let writer: SiteWriter;
  /** What was made since the writer was handed something last. */
  let lot: Lot = { files: [], workbooks: [] };
  const handOver = async (): Promise<void> => {
    const made = lot;
    lot = { files: [], workbooks: [] };
    await writer.write(made);
  };
  return {
    name: "raadzaam-author-by-author",
    hooks: {
      "astro:config:done": ({ config }) => {
        folder = config.outDir;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        const all = publication();
        /** By the last page that is made together, the author or the kind of page. */
        let last: ReadonlyMap<string, string> = new Map();
        writer = new SiteWriter(fileURLToPath(folder));
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = byAuthor((await usual.getStaticPaths()).filter(isWanted));
            const ends = new Map(paths.map(({ pathname }) => [authorIn(pathname), partsOf(pathname).join("/")]));
            last = new Map([...ends].map(([author, pathname]) => [pathname, author]));
            return paths;
          },
          render: async (request, options) => {
            const { pathname } = new URL(request.url);
            const { page: rendered, parts } = await collectParts(() => usual.render(request, options));
            const response = rendered instanceof Response ? rendered : rendered.response;
            // Pages without an address of their own, such as that for mistakes, are few: the site builder writes those itself.
            if (!pathname.endsWith("/") || !response.ok) return rendered;
            lot.files.push(await finishedPage(all, pathname, response, parts));
            const ended = last.get(partsOf(pathname).join("/"));
            const author = all.opstellers.find(({ id }) => id === ended);
            if (author) addOpenData(lot, all, author);
            if (ended !== undefined) await handOver();
            // Nothing is left for the site builder to write.
            return new Response(null);
          },
        }));
      },
      "astro:build:done": async () => {
        lot.files.push(...finished(siteDataFiles(publication())));
        await handOver();
        await writer.end();
      },
    },
  };
}
