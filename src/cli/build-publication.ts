import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { PlainDate } from "../calendar.ts";
import { lineReader } from "../checks/lines.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import { hasErrors } from "../diagnostic.ts";
import { findBrowser, NoBrowser } from "../pdf/browser.ts";
import { type WarmBrowser, warmBrowser } from "../pdf/warm-browser.ts";
import { openChecked } from "../site/checked.ts";
import { splitHash } from "../site/input-hash.ts";
import { openPublication, type Publication } from "../site/publication.ts";
import { authorKeys } from "./author-keys.ts";
import { findingsMemory } from "./findings-memory.ts";
import { IncompleteInstall } from "./incomplete-install.ts";
import { keptAuthors, madeAuthors } from "./kept-authors.ts";
import { pageBundle } from "./page-bundle.ts";
import { tellPdfFacts } from "./pdf-facts.ts";
import { printPdfs } from "./print-pdfs.ts";
import { printable } from "./printable.ts";
import { programHash } from "./program-hash.ts";
import { seconds } from "./progress.ts";
import { renderSite } from "./render-site.ts";
import { report } from "./report.ts";
import { addSearchIndex } from "./search-index.ts";
import { addShareImages } from "./share-images.ts";
import { readStamp, writeStamp } from "./stamp.ts";
import { swapIn } from "./swap.ts";
import { clearAbandoned, stagingFolder, type Work, workshop } from "./work.ts";
import { writeFailure } from "./write-failure.ts";

/** What a build needs to know and to speak with. */
export interface BuildOptions extends Omit<Work, "staging" | "bundle"> {
  /** For checks on terms that pass. */
  today: PlainDate;
  /** Hash of what the publication is made of; the finished site remembers it. */
  inputs: string;
  /** What to leave out, for the benchmark: the PDFs, or also the print editions that they are made of. */
  without?: "pdfs" | "print editions";
}

/** @returns the exit code: 0 when `dist/` holds the publication of these inputs, else 1 with `dist/` untouched */
export async function buildPublication(options: BuildOptions): Promise<0 | 1> {
  const { terminal, now } = options;
  const start = now();
  terminal.line("Controleren …");
  const bundle = pageBundle(options.program);
  // Whoever waits for it hears why it failed; nobody does when the data have mistakes.
  bundle.catch(() => undefined);
  const sound = withoutErrors(options);
  if (sound && (await publish(sound, options, bundle))) {
    terminal.line(terminal.colour("goed", `Klaar: de website en de PDF’s staan in dist (${seconds(now() - start)}).`));
    return 0;
  }
  terminal.error("Er is niets gepubliceerd; wat in dist stond, staat er nog.");
  return 1;
}

/** A publication that may be published. */
interface Sound {
  publication: Publication;
  /** For each author what the site is made of, and by which version of the program. */
  keys: ReadonlyMap<string, string>;
}

/** The publication of the project, when nothing in it is a fout; every finding is told. */
function withoutErrors({ root, program, today, terminal, without }: BuildOptions): Sound | undefined {
  const hashes = splitHash(root);
  const version = programHash(program);
  const { diagnostics: early, value } = openPublication(root);
  const checked = value && openChecked(value, root, today, findingsMemory(root, hashes, version, today));
  const diagnostics = [...early, ...(checked?.diagnostics ?? [])];
  report(diagnostics, terminal, lineReader(nodeFiles(root)));
  if (!value || !checked || hasErrors(diagnostics)) return undefined;
  const keys = authorKeys(value, checked, root, hashes, `${version} ${without ?? ""}`);
  return { publication: value, keys };
}

/** @returns whether the new site stands in dist; what went wrong was told */
async function publish({ publication, keys }: Sound, options: BuildOptions, bundle: Promise<string>): Promise<boolean> {
  const { root, program, terminal, inputs, without } = options;
  const dist = join(root, "dist");
  await clearAbandoned(program);
  const work: Work = { ...options, staging: stagingFolder(program), bundle };
  const browser = warmBrowser(join(program, workshop));
  try {
    // First, because without a browser all other work would be for nothing.
    if (!without) await findBrowser(join(program, workshop));
    const stamp = readStamp(dist);
    const kept = keptAuthors(dist, stamp, keys);
    await renderSite(publication, work, without === "print editions" ? "without print" : "all", kept);
    const documents = without ? [] : printable(publication, kept.authors, stamp?.pdfs ?? {});
    const pdfs: Record<string, number> = {};
    if (!without) {
      // The index is made by a program of its own, which has a core to itself when little is printed.
      const [pages, searchable] = await bothDone(
        documents.length > 0 ? printPdfs(documents, browser, work) : new Map<string, number>(),
        makeSearchable(publication, work),
      );
      if (!pages) return false;
      terminal.line(searchable);
      // Only now: the index reads the same pages.
      await tellPdfFacts(work.staging, documents, pages, kept.authors);
      await makeShareable(publication, browser, work, kept.authors);
      for (const { address, pdf } of documents) pdfs[pdf] = pages.get(address) ?? 0;
    }
    await rm(join(work.staging, "druk"), { recursive: true, force: true });
    await writeStamp(work.staging, { inputs, pdfs, authors: madeAuthors(work.staging, keys) });
    await swapIn(work.staging, dist);
    return true;
  } catch (error) {
    const isTold = error instanceof NoBrowser || error instanceof IncompleteInstall;
    const why = isTold ? error.message : writeFailure(error, root);
    if (!why) throw error;
    terminal.error(why);
    return false;
  } finally {
    await browser.close();
    await rm(work.staging, { recursive: true, force: true });
  }
}

/** The pictures that go with an address that is shared, and how many were new. */
async function makeShareable(
  publication: Publication,
  browser: WarmBrowser,
  work: Work,
  isThere: ReadonlySet<string>,
): Promise<void> {
  const { root, program, staging, terminal, now } = work;
  const start = now();
  const cache = join(root, workshop, "beelden");
  const { made, kept } = await addShareImages(staging, publication, program, cache, browser, isThere);
  terminal.line(`Afbeeldingen: ${made} gemaakt, ${kept} ongewijzigd (${seconds(now() - start)}).`);
}

/** Waits for both, also when one fails: what still runs must not find its folder gone. */
async function bothDone<A, B>(one: A | Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/** What is kept of an index stands beside the kept PDFs. @returns what there is to tell of it */
async function makeSearchable(publication: Publication, { root, staging, now }: Work): Promise<string> {
  const start = now();
  const isNew = await addSearchIndex(staging, publication, join(root, workshop, "zoekindex"));
  return `Zoekindex ${isNew ? "gemaakt" : "ongewijzigd"} (${seconds(now() - start)}).`;
}
