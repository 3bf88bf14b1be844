import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { forgetWords } from "../checks/text/word-memo.ts";
import { forgetWordings } from "../checks/text/wordings.ts";
import { authorIn, isPrintEdition, makeFiles } from "../site/author-by-author.ts";
import { assetsFolder, bundledPages } from "../site/bundled-pages.ts";
import { machineFiles } from "../site/machine-files.ts";
import { type Publication, publication } from "../site/publication.ts";
import { SiteWriter } from "../site/writing/site-writer.ts";
import { type KeptAuthors, takeOver } from "./kept-authors.ts";
import { seconds } from "./progress.ts";
import type { Work } from "./work.ts";

/** Everything is to be made. */
const nothingKept: KeptAuthors = { site: "", authors: new Set() };

/**
 * Makes the pages in an empty folder, with or without the print editions of which the PDFs are made. What is kept of the last
 * site is taken over.
 */
export async function renderSite(
  { opstellers }: Publication,
  { root, staging, bundle, terminal, now }: Work,
  editions: "all" | "without print",
  kept = nothingKept,
): Promise<void> {
  // The checks are done, and hundreds of authors leave a hundred megabytes of words behind.
  forgetWords();
  forgetWordings();
  const start = now();
  terminal.line(`Website maken: ${whatIsMade(opstellers, kept)} …`);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  process.env.RAADZAAM_ROOT = root;
  await writeSite(await bundle, root, staging, editions === "all", kept);
  terminal.line(`Website klaar (${seconds(now() - start)}).`);
}

/** How much work there is, and how much there is not because nothing of those authors changed. */
function whatIsMade(opstellers: Publication["opstellers"], { authors }: KeptAuthors): string {
  const [kept, made] = [true, false].map((isKept) => opstellers.filter(({ id }) => authors.has(id) === isKept));
  const counted = (of: Publication["opstellers"] = []): string => {
    const documents = of.reduce((sum, { gegevens }) => sum + gegevens.documenten.length, 0);
    return `${documents} ${documents === 1 ? "document" : "documenten"} van ${of.length} ${of.length === 1 ? "opsteller" : "opstellers"}`;
  };
  return kept?.length ? `${counted(made)}, ${counted(kept)} ongewijzigd` : counted(made);
}

/** The files of the bundle, and what it makes of the publication that the pages open themselves. */
async function writeSite(
  bundle: string,
  root: string,
  staging: string,
  isPrinted: boolean,
  kept: KeptAuthors,
): Promise<void> {
  await cp(join(bundle, assetsFolder), staging, { recursive: true });
  const isKept = (pathname: string): boolean => kept.authors.has(authorIn(pathname));
  const all = await bundledPages(bundle);
  const pages = isPrinted ? all : all.filter(({ pathname }) => !isPrintEdition(pathname));
  const writer = new SiteWriter(staging);
  const toMake = pages.filter(({ pathname }) => !isKept(pathname));
  await makeFiles(publication(), toMake, (lot) => writer.write(lot));
  await writer.end();
  for (const id of kept.authors) takeOver(id, kept.site, staging);
  const addresses = pages.flatMap(({ pathname, isPage }) => (isPage ? [pathname] : []));
  for (const { address, content } of machineFiles(publication(), root, addresses)) {
    if (isKept(address)) continue;
    const file = join(staging, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
