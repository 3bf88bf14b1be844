import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as buildSite } from "astro";
import type { PlainDate } from "../calendar.ts";
import { lineReader } from "../checks/lines.ts";
import { forgetWords } from "../checks/text/word-memo.ts";
import { forgetWordings } from "../checks/text/wordings.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import { decimal } from "../decimal.ts";
import { hasErrors } from "../diagnostic.ts";
import { formatNumber } from "../notation.ts";
import { findBrowser, NoBrowser } from "../pdf/browser.ts";
import { printCache } from "../pdf/print-cache.ts";
import { type WarmBrowser, warmBrowser } from "../pdf/warm-browser.ts";
import { openChecked } from "../site/checked.ts";
import { authorByAuthor } from "../site/integrations/author-by-author.ts";
import { openPublication, type Publication } from "../site/publication.ts";
import { type PrintableDocument, printDocuments } from "./print-documents.ts";
import { printable } from "./printable.ts";
import { progressOf, seconds } from "./progress.ts";
import { report } from "./report.ts";
import { addSearchIndex } from "./search-index.ts";
import { addShareImages } from "./share-images.ts";
import { writeStamp } from "./stamp.ts";
import { swapIn } from "./swap.ts";
import type { Terminal } from "./terminal.ts";
import { writeFailure } from "./write-failure.ts";

export interface BuildOptions {
  /** The project: data/, content/ and templates/ stand below it. */
  root: string;
  /** The program itself: src/ and the Astro settings. */
  program: string;
  terminal: Terminal;
  now: () => number;
  /** For checks on terms that pass. */
  today: PlainDate;
  /** Hash of what the publication is made of; the finished site remembers it. */
  inputs: string;
  /** What to leave out, for the benchmark: the PDFs, or also the print editions that they are made of. */
  without?: "pdfs" | "print editions";
}

/** What is kept for a next time stands here: printed PDFs below the project, an unpacked browser below the program. */
const workshop = ".raadzaam";

/** @returns the exit code: 0 when `dist/` holds the publication of these inputs, else 1 with `dist/` untouched */
export async function buildPublication({
  root,
  program,
  terminal,
  now,
  today,
  inputs,
  without,
}: BuildOptions): Promise<0 | 1> {
  const start = now();
  const dist = join(root, "dist");
  terminal.line("Controleren …");
  const { diagnostics: early, value } = openPublication(root);
  const diagnostics = [...early, ...(value ? openChecked(value, root, today).diagnostics : [])];
  report(diagnostics, terminal, lineReader(nodeFiles(root)));
  if (!value || hasErrors(diagnostics)) {
    terminal.error("Er is niets gepubliceerd; wat in dist stond, staat er nog.");
    return 1;
  }
  await clearAbandoned(join(program, workshop));
  // Below the program, also for a project elsewhere: the site builder works in folders beside its own.
  const staging = join(program, workshop, `bouw-${process.pid}`);
  const browser = warmBrowser(join(program, workshop));
  try {
    // First, because without a browser all other work would be for nothing.
    if (!without) await findBrowser(join(program, workshop));
    const site = await renderSite(value, root, program, staging, terminal, now, without !== "print editions");
    const documents = without ? [] : printable(value);
    const failed =
      documents.length > 0 ? await print(root, staging, documents, browser, terminal, now) : new Map<string, string>();
    for (const [name, why] of failed) terminal.error(`De PDF van ${name} is niet gelukt: ${why}.`);
    if (failed.size > 0) {
      if (failed.size < documents.length) terminal.error("De andere PDF’s zijn bewaard voor de volgende keer.");
      terminal.error("Er is niets gepubliceerd; wat in dist stond, staat er nog.");
      return 1;
    }
    if (!without) await makeShareable(value, root, program, staging, browser, terminal, now);
    if (!without) await makeSearchable(value, root, staging, terminal, now);
    await rm(join(staging, "druk"), { recursive: true, force: true });
    await writeStamp(staging, { inputs, documents: site, pdfs: documents.map(({ pdf }) => pdf) });
    await swapIn(staging, dist);
  } catch (error) {
    const why = error instanceof NoBrowser ? error.message : writeFailure(error, root);
    if (!why) throw error;
    terminal.error(why);
    terminal.error("Er is niets gepubliceerd; wat in dist stond, staat er nog.");
    return 1;
  } finally {
    await browser.close();
    await rm(staging, { recursive: true, force: true });
  }
  terminal.line(terminal.colour("goed", `Klaar: de website en de PDF’s staan in dist (${seconds(now() - start)}).`));
  return 0;
}

/** The pictures that go with an address that is shared, and how many were new. */
async function makeShareable(
  publication: Publication,
  root: string,
  program: string,
  staging: string,
  browser: WarmBrowser,
  terminal: Terminal,
  now: () => number,
): Promise<void> {
  const start = now();
  const cache = join(root, workshop, "beelden");
  const { made, kept } = await addShareImages(staging, publication, program, cache, browser);
  terminal.line(`Afbeeldingen: ${made} gemaakt, ${kept} ongewijzigd (${seconds(now() - start)}).`);
}

/** What is kept of an index stands beside the kept PDFs. */
async function makeSearchable(
  publication: Publication,
  root: string,
  staging: string,
  terminal: Terminal,
  now: () => number,
): Promise<void> {
  const start = now();
  const isNew = await addSearchIndex(staging, publication, join(root, workshop, "zoekindex"));
  terminal.line(`Zoekindex ${isNew ? "gemaakt" : "ongewijzigd"} (${seconds(now() - start)}).`);
}

/** Half sites of builds that were killed; that of a build that still runs stays. */
async function clearAbandoned(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const owner = /^bouw-(\d+)$/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

/** Makes the pages, with or without the print editions, in an empty folder below the program. @returns the number of documents */
export async function renderSite(
  { opstellers }: Publication,
  root: string,
  program: string,
  staging: string,
  terminal: Terminal,
  now: () => number,
  isPrinted: boolean,
): Promise<number> {
  // The checks are done, and hundreds of authors leave a hundred megabytes of words behind.
  forgetWords();
  forgetWordings();
  const start = now();
  const count = opstellers.reduce((sum, { gegevens }) => sum + gegevens.documenten.length, 0);
  terminal.line(`Website maken: ${count} documenten van ${opstellers.length} opstellers …`);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  process.env.RAADZAAM_ROOT = root;
  const integrations = [authorByAuthor({ isPrinted })];
  await buildSite({ root: program, configFile: "astro.config.mjs", outDir: staging, logLevel: "error", integrations });
  terminal.line(`Website klaar (${seconds(now() - start)}).`);
  return count;
}

/** @returns why a document could not be printed, by its address */
async function print(
  root: string,
  site: string,
  documents: readonly PrintableDocument[],
  browser: WarmBrowser,
  terminal: Terminal,
  now: () => number,
): Promise<ReadonlyMap<string, string>> {
  const start = now();
  const cache = printCache(join(root, workshop, "pdf"));
  const progress = progressOf(terminal, "PDF’s", documents.length, now);
  const { printed, pages, failures } = await printDocuments(site, documents, cache, browser, progress);
  if (failures.size > 0) return failures;
  await cache.prune();
  await tellPdfFacts(site, documents, pages);
  const kept = documents.length - printed;
  const total = [...pages.values()].reduce((sum, count) => sum + count, 0);
  terminal.line(
    `PDF’s klaar: ${printed} gedrukt, ${kept} ongewijzigd, ${total} bladzijden samen (${seconds(now() - start)}).`,
  );
  return failures;
}

/** Pages say how long and how large a PDF is; that is known only when it has been printed. */
async function tellPdfFacts(
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
    if (!html.includes("data-pdf=")) continue;
    await writeFile(
      file,
      html.replace(
        /(<[a-z]+[^>]* data-pdf="([^"]+)"[^>]*>)(<\/)/g,
        (_, open: string, address: string, close: string) => `${open}${facts.get(address) ?? ""}${close}`,
      ),
    );
  }
}
