import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decimal } from "../decimal.ts";
import { formatNumber } from "../notation.ts";
import type { PrintableDocument } from "./print-documents.ts";

/**
 * Lets the pages of a site say how long and how large each PDF is, which is known only when it has been printed: an element
 * with `data-pdf` waits for it, empty.
 * @param pages number of pages by the address of the document
 */
export async function tellPdfFacts(
  site: string,
  documents: readonly PrintableDocument[],
  pages: ReadonlyMap<string, number>,
): Promise<void> {
  const facts = new Map<string, string>();
  for (const { address, pdf } of documents) {
    const kilobytes = Math.ceil(readFileSync(join(site, pdf)).length / 1000);
    facts.set(address, `${pages.get(address) ?? 0} bladzijden, ${formatNumber(decimal(kilobytes), 0)} kB`);
  }
  for (const name of await readdir(site, { recursive: true })) {
    if (!name.endsWith("index.html") || name.startsWith("druk")) continue;
    const file = join(site, name);
    if (!existsSync(file)) continue;
    const html = await readFile(file, "utf8");
    if (html.includes("data-pdf=")) await writeFile(file, withFacts(html, facts));
  }
}

function withFacts(html: string, facts: ReadonlyMap<string, string>): string {
  return html.replace(
    /(<[a-z]+[^>]* data-pdf="([^"]+)"[^>]*>)(<\/)/g,
    (_, open: string, address: string, close: string) => `${open}${facts.get(address) ?? ""}${close}`,
  );
}
