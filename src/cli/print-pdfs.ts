import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type PrintCache, printCache } from "../pdf/print-cache.ts";
import type { WarmBrowser } from "../pdf/warm-browser.ts";
import { type PrintableDocument, printDocuments } from "./print-documents.ts";
import { progressOf, seconds } from "./progress.ts";
import { type Work, workshop } from "./work.ts";

/**
 * Prints what is new. A document that fails is named, and the others are kept for a next time.
 * @returns how many pages each PDF has, by the address of its document; undefined when one is not there
 */
export async function printPdfs(
  documents: readonly PrintableDocument[],
  browser: WarmBrowser,
  { root, staging, terminal, now }: Work,
): Promise<ReadonlyMap<string, number> | undefined> {
  const start = now();
  const folder = join(root, workshop, "pdf");
  const caches = new Map<string, PrintCache>();
  const progress = progressOf(terminal, "PDF’s", documents.length, now);
  const cacheOf = ({ address }: PrintableDocument): PrintCache => {
    const author = authorOf(address);
    const cache = caches.get(author) ?? printCache(join(folder, author));
    caches.set(author, cache);
    return cache;
  };
  const { printed, pages, failures } = await printDocuments(staging, documents, cacheOf, browser, progress);
  for (const [name, why] of failures) terminal.error(`De PDF van ${name} is niet gelukt: ${why}.`);
  if (failures.size > 0) {
    if (failures.size < documents.length) terminal.error("De andere PDF’s zijn bewaard voor de volgende keer.");
    return undefined;
  }
  for (const cache of caches.values()) await cache.prune();
  await removeOthers(folder, new Set(documents.map(({ address }) => authorOf(address))));
  const kept = documents.length - printed;
  const total = [...pages.values()].reduce((sum, count) => sum + count, 0);
  terminal.line(
    `PDF’s klaar: ${printed} gedrukt, ${kept} ongewijzigd, ${total} bladzijden samen (${seconds(now() - start)}).`,
  );
  return pages;
}

const authorOf = (address: string): string => address.split("/")[0] as string;

/** Throws away what is kept of authors that are not there any more. */
async function removeOthers(folder: string, authors: ReadonlySet<string>): Promise<void> {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!authors.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
