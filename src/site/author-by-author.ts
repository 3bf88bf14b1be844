import { workbooksOf } from "./author-workbooks.ts";
import type { BundledPage } from "./bundled-pages.ts";
import { chapteredDocumentAt } from "./chaptered-documents.ts";
import { authorTextFiles, siteDataFiles } from "./data-files.ts";
import type { DataFile } from "./open-data.ts";
import type { Publication } from "./publication.ts";
import { collectParts, withParts } from "./writing/large-parts.ts";
import { type Lot, LotMaker, otherScriptsHeader } from "./writing/lot.ts";

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

function addFiles(lot: LotMaker, files: readonly DataFile[]): void {
  for (const { address, content } of files) lot.add({ path: address }, content());
}

async function addPage(lot: LotMaker, all: Publication, { pathname, file, render }: BundledPage): Promise<void> {
  const { page: response, parts } = await collectParts(render);
  const marked = Buffer.from(await response.arrayBuffer());
  const styleSheet = response.headers.get(otherScriptsHeader);
  const document = partsOf(pathname).length === 2 ? chapteredDocumentAt(all, pathname) : undefined;
  const finished = {
    path: file,
    ...(styleSheet && { otherScripts: { styleSheet, isPrint: isPrintEdition(pathname) } }),
    ...(document && { document }),
  };
  lot.add(finished, ...withParts(marked, parts));
}

/** Where lots go. */
export interface LotWriter {
  /** Room for the content of a lot: that of one that is written, when there is any. */
  room(): ArrayBuffer;
  /** Resolves when there is room for more. */
  write(lot: Lot): Promise<void>;
}

/**
 * Makes everything of one author together: its pages, and then its tables and figures as files. By kind of page each author
 * would come back for every kind, when its tables have long made room for those of the others.
 */
export async function makeFiles(all: Publication, pages: readonly BundledPage[], writer: LotWriter): Promise<void> {
  const authors = new Map(all.opstellers.map((author) => [author.id, author]));
  for (const [id, own] of byAuthor(pages)) {
    const lot = new LotMaker(writer.room());
    for (const page of own) await addPage(lot, all, page);
    const author = authors.get(id);
    if (author) addFiles(lot, authorTextFiles(all, author));
    const books = author && workbooksOf(all, author);
    await writer.write(lot.finish(books && [books]));
  }
  const lot = new LotMaker(writer.room());
  addFiles(lot, siteDataFiles(all));
  await writer.write(lot.finish());
}
