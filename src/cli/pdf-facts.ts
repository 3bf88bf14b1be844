import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { decimal } from "../decimal.ts";
import { formatNumber } from "../notation.ts";
import type { PrintableDocument } from "./print-documents.ts";

/**
 * Lets the pages of a site say how long and how large each PDF is, which is known only when it has been printed: an element
 * with `data-pdf` waits for it, empty.
 * @param pages number of pages by the address of the document
 * @param isTold the folders of the site in which the pages say it already
 */
export async function tellPdfFacts(
  site: string,
  documents: readonly PrintableDocument[],
  pages: ReadonlyMap<string, number>,
  isTold: ReadonlySet<string>,
): Promise<void> {
  const facts = new Map<string, string>();
  for (const { address, pdf } of documents) {
    const kilobytes = Math.ceil(readFileSync(join(site, pdf)).length / 1000);
    facts.set(address, `${pages.get(address) ?? 0} bladzijden, ${formatNumber(decimal(kilobytes), 0)} kB`);
  }
  for (const name of await pagesIn(site, (folder) => folder !== "druk" && !isTold.has(folder))) {
    const file = join(site, name);
    const html = await readFile(file, "utf8");
    if (html.includes("data-pdf=")) await writeFile(file, withFacts(html, facts));
  }
}

/** Paths of the pages of a site that stand in its folder itself, and below those of its folders that are wanted. */
async function pagesIn(site: string, isWanted: (folder: string) => boolean): Promise<string[]> {
  const pages: string[] = [];
  for (const entry of await readdir(site, { withFileTypes: true })) {
    if (!entry.isDirectory()) pages.push(entry.name);
    else if (isWanted(entry.name)) {
      const below = await readdir(join(site, entry.name), { recursive: true });
      pages.push(...below.map((name) => join(entry.name, name)));
    }
  }
  return pages.filter((name) => basename(name) === "index.html");
}

function withFacts(html: string, facts: ReadonlyMap<string, string>): string {
  return html.replace(
    /(<[a-z]+[^>]* data-pdf="([^"]+)"[^>]*>)(<\/)/g,
    (_, open: string, address: string, close: string) => `${open}${facts.get(address) ?? ""}${close}`,
  );
}
