import { workbooksOf } from "./author-workbooks.ts";
import type { BundledPage } from "./bundled-pages.ts";
import { chapteredDocumentAt } from "./chaptered-documents.ts";
import { authorTextFiles, siteDataFiles } from "./data-files.ts";
import type { DataFile } from "./open-data.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import { type FinishedFile, type Lot, otherScriptsHeader } from "./writing/finished-file.ts";
import { collectParts } from "./writing/large-parts.ts";

/** Print editions stand below this folder; a browser makes the PDFs of them. */
const printFolder = "druk";

const partsOf = (pathname: string): string[] => pathname.split("/").filter((part) => part !== "");

/** Whether a page is only there to be printed. */
export const isPrintEdition = (pathname: string): boolean => partsOf(pathname)[0] === printFolder;

/** The part of an address that names an author: `/hbel/cijfers/` and `/druk/hbel/uitvoeringsplan/` are of `hbel`. */
export function authorIn(pathname: string): string {
  const [first = "", second = ""] = partsOf(pathname);
  return first === printFolder ? second : first;
}

/** The pages of one author together, each author where its first page stood; other pages by their kind. */
export function byAuthor<Page extends { pathname: string }>(pages: readonly Page[]): Map<string, Page[]> {
  return Map.groupBy(pages, ({ pathname }) => authorIn(pathname));
}

const finished = (files: readonly DataFile[]): FinishedFile[] =>
  files.map(({ address, content }) => ({ path: address, content: content() }));

async function finishedPage(all: Publication, { pathname, file, render }: BundledPage): Promise<FinishedFile> {
  const { page: response, parts } = await collectParts(render);
  const content = new Uint8Array(await response.arrayBuffer());
  const styleSheet = response.headers.get(otherScriptsHeader);
  const document = partsOf(pathname).length === 2 ? chapteredDocumentAt(all, pathname) : undefined;
  return {
    path: file,
    content,
    parts,
    ...(styleSheet && { otherScripts: { styleSheet, isPrint: isPrintEdition(pathname) } }),
    ...(document && { document }),
  };
}

async function lotOf(
  all: Publication,
  pages: readonly BundledPage[],
  author: PublishedOpsteller | undefined,
): Promise<Lot> {
  const files: FinishedFile[] = [];
  for (const page of pages) files.push(await finishedPage(all, page));
  if (!author) return { files, workbooks: [] };
  files.push(...finished(authorTextFiles(all, author)));
  const books = workbooksOf(all, author);
  return { files, workbooks: books ? [books] : [] };
}

/**
 * Makes everything of one author together: its pages, and then its tables and figures as files. By kind of page each author
 * would come back for every kind, when its tables have long made room for those of the others.
 * @param handOver gets what is to be written, and resolves when there is room for more
 */
export async function makeFiles(
  all: Publication,
  pages: readonly BundledPage[],
  handOver: (lot: Lot) => Promise<void>,
): Promise<void> {
  const authors = new Map(all.opstellers.map((author) => [author.id, author]));
  for (const [id, own] of byAuthor(pages)) await handOver(await lotOf(all, own, authors.get(id)));
  await handOver({ files: finished(siteDataFiles(all)), workbooks: [] });
}
