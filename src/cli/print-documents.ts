import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Attachment } from "../pdf/finish/attachments.ts";
import type { Information } from "../pdf/finish/information.ts";
import { printAll } from "../pdf/press.ts";
import { type PrintCache, printKey } from "../pdf/print-cache.ts";
import { serveFolder } from "../pdf/static-server.ts";
import type { WarmBrowser } from "../pdf/warm-browser.ts";

/** A document whose print edition stands in the built site. */
export interface PrintableDocument {
  /** `hbel/uitvoeringsplan`. */
  address: string;
  /** Path of the PDF below the site. */
  pdf: string;
  information: Information;
  /** Most pages that it may have, and the text to shorten when it has more. */
  limit?: { pages: number; text: string };
  /** How many pages it has, when it stands in the site already. */
  pages?: number;
  /** Files to go into the PDF: the tables as CSV, the figures as JSON. Made when asked for: those of a thousand documents would not fit. */
  attachments?: () => readonly Attachment[];
}

/** What came of printing. */
export interface PrintedDocuments {
  /** How many were printed now; the others were kept from before. */
  printed: number;
  pages: Map<string, number>;
  /** `hbel/uitvoeringsplan`: why. */
  failures: Map<string, string>;
}

/** A document that is not kept from before, with the key under which it will be. */
interface Waiting {
  key: string;
  document: PrintableDocument;
}

/**
 * Puts the PDF of every document in the site that is not there yet: from the cache where its print edition is the same as
 * before, else printed now. The print editions stand below `druk/` of the site.
 * @param cacheOf the cache in which the PDFs of an author are
 */
export async function printDocuments(
  site: string,
  documents: readonly PrintableDocument[],
  cacheOf: (document: PrintableDocument) => PrintCache,
  browser: WarmBrowser,
  onDone: () => void,
): Promise<PrintedDocuments> {
  const pages = new Map<string, number>();
  const waiting: Waiting[] = [];
  const keyOf = printKeys(site);
  for (const document of documents) {
    if (document.pages !== undefined) {
      pages.set(document.address, document.pages);
      onDone();
      continue;
    }
    const key = await keyOf(document);
    const target = join(site, document.pdf);
    await mkdir(dirname(target), { recursive: true });
    const kept = await cacheOf(document).take(key, target);
    if (kept === undefined) waiting.push({ key, document });
    else {
      pages.set(document.address, kept);
      onDone();
    }
  }
  const failures =
    waiting.length > 0 ? await print(site, waiting, pages, cacheOf, browser, onDone) : new Map<string, string>();
  const printed = waiting.length - failures.size;
  for (const { address, limit } of documents) {
    const count = pages.get(address) ?? 0;
    if (limit && count > limit.pages) failures.set(address, tooLong(count, limit.pages, limit.text));
  }
  return { printed, pages, failures };
}

/** Prints what waits, and adds how many pages each has. @returns why a document failed, by its address */
async function print(
  site: string,
  waiting: readonly Waiting[],
  pages: Map<string, number>,
  cacheOf: (document: PrintableDocument) => PrintCache,
  browser: WarmBrowser,
  onDone: () => void,
): Promise<Map<string, string>> {
  const failures = new Map<string, string>();
  const byAddress = new Map(waiting.map((each) => [each.document.address, each]));
  const server = await serveFolder(site);
  try {
    const jobs = waiting.map(({ document: { address, information, attachments } }) => ({
      name: address,
      url: `${server.address}/druk/${address}/`,
      size: statSync(join(site, "druk", address, "index.html")).size,
      information,
      attachments,
    }));
    await printAll(browser.get, jobs, async ({ job, pdf, failure }) => {
      const entry = byAddress.get(job.name);
      if (!pdf || !entry) failures.set(job.name, failure ?? "onbekende oorzaak");
      else {
        await cacheOf(entry.document).keep(entry.key, pdf.bytes, pdf.pages);
        await writeFile(join(site, entry.document.pdf), pdf.bytes);
        pages.set(job.name, pdf.pages);
      }
      onDone();
    });
  } finally {
    await server.close();
  }
  return failures;
}

/** The key of a document is that of everything its PDF is made of: page, styles, fonts, program, information, attachments. */
function printKeys(site: string): (document: PrintableDocument) => Promise<string> {
  const machinery = machineryHash();
  const styles = new Map<string, Uint8Array>();
  return async ({ address, information, attachments }) => {
    const html = await readFile(join(site, "druk", address, "index.html"), "utf8");
    const attached = (attachments?.() ?? []).flatMap(({ bytes, ...about }) => [JSON.stringify(about), bytes]);
    return printKey(html, ...loadedFiles(site, html, styles), machinery, JSON.stringify(information), ...attached);
  };
}

const tooLong = (count: number, most: number, text: string): string =>
  `zij telt ${count} bladzijden en er passen er ${most}. Maak de tekst in ${text} korter`;

/** The style sheets and scripts that a page names; their names alone would not tell that a font in them changed. */
function loadedFiles(site: string, html: string, known: Map<string, Uint8Array>): Uint8Array[] {
  return [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|woff2|svg|png))"/g)].map(([, path]) => {
    const file = join(site, path as string);
    const bytes = known.get(file) ?? (existsSync(file) ? readFileSync(file) : new Uint8Array());
    known.set(file, bytes);
    return bytes;
  });
}

/** What prints and finishes: a change there prints every document anew. */
function machineryHash(): string {
  const folder = fileURLToPath(new URL("../pdf", import.meta.url));
  const names = readdirSync(folder, { recursive: true }).map(String).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return printKey(...files.map((name) => readFileSync(join(folder, name))));
}
