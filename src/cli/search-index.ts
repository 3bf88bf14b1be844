import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { Publication } from "../site/publication.ts";
import { notSearched } from "../site/search/document-words.ts";
import { type SearchPage, searchPages } from "../site/search/pages.ts";

/** Where the pages look for the index. */
const folderOnSite = "zoekindex";
/** The program and its data; the interfaces that come along are not ours. */
const isNeeded = (path: string): boolean =>
  /^(index|fragment|filter)\/|^pagefind(-worker)?\.js$|^pagefind-entry\.json$|^pagefind\.[^/]*\.pf_meta$|^wasm\./.test(
    path,
  );

/** Pages that are on their way to the program that makes the index. */
const mostUnderWay = 4;

/**
 * Puts the search index of a site beside its pages. When nothing that can be found has changed since the last time, that
 * index serves again. @returns whether it was made anew
 */
export async function addSearchIndex(site: string, publication: Publication, cache: string): Promise<boolean> {
  const published = (address: string): string => readFileSync(join(site, address, "index.html"), "utf8");
  const pages = (): Generator<SearchPage> => searchPages(publication, published);
  const key = hashOf(pages());
  const kept = join(cache, key);
  const isNew = !existsSync(kept);
  if (isNew) {
    await rm(cache, { recursive: true, force: true });
    const half = join(cache, `${key}.deel`);
    await writeIndex(pages(), half);
    // Renamed when whole: a killed build must not leave half an index that a next build trusts.
    await rename(half, kept);
  }
  await cp(kept, join(site, folderOnSite), { recursive: true });
  return isNew;
}

function hashOf(pages: Iterable<SearchPage>): string {
  const hash = createHash("sha256").update(pagefindVersion()).update(notSearched.join());
  for (const { address, html } of pages) hash.update(address).update(html);
  return hash.digest("hex");
}

/** Another version makes another index of the same words. */
function pagefindVersion(): string {
  const manifest = new URL("../../node_modules/pagefind/package.json", import.meta.url);
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}

/**
 * Hands the pages over in their order, in which the program takes them, so that the same pages always get the same numbers.
 * A few are on their way while it works; all at once would not fit.
 */
async function addPages(index: PagefindIndex, pages: Iterable<SearchPage>): Promise<void> {
  const underWay: Promise<void>[] = [];
  for (const { address, html } of pages) {
    const added = index.addHTMLFile({ url: address, content: html });
    underWay.push(
      added.then(({ errors }) => {
        if (errors.length > 0) throw new Error(`${address}: ${errors.join("; ")}`);
      }),
    );
    if (underWay.length > mostUnderWay) await underWay.shift();
  }
  await Promise.all(underWay);
}

async function writeIndex(pages: Iterable<SearchPage>, folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "nl", excludeSelectors: [...notSearched] });
    if (!index) throw new Error(errors.join("; "));
    await addPages(index, pages);
    const { files } = await index.getFiles();
    await mkdir(folder, { recursive: true });
    const folders = new Set<string>();
    for (const { path, content } of files.filter((file) => isNeeded(file.path))) {
      const target = join(folder, path);
      if (!folders.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
      folders.add(dirname(target));
      await writeFile(target, content);
    }
  } finally {
    await close();
  }
}
