import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { forgetWords } from "../checks/text/word-memo.ts";
import { forgetWordings } from "../checks/text/wordings.ts";
import { isPrintEdition, makeFiles } from "../site/author-by-author.ts";
import { assetsFolder, bundledPages } from "../site/bundled-pages.ts";
import { machineFiles } from "../site/machine-files.ts";
import { type Publication, publication } from "../site/publication.ts";
import { SiteWriter } from "../site/writing/site-writer.ts";
import { seconds } from "./progress.ts";
import type { Work } from "./work.ts";

/**
 * Makes the pages in an empty folder, with or without the print editions of which the PDFs are made.
 * @returns the number of documents
 */
export async function renderSite(
  { opstellers }: Publication,
  { root, staging, bundle, terminal, now }: Work,
  editions: "all" | "without print",
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
  await writeSite(await bundle, root, staging, editions === "all");
  terminal.line(`Website klaar (${seconds(now() - start)}).`);
  return count;
}

/** The files of the bundle, and what it makes of the publication that the pages open themselves. */
async function writeSite(bundle: string, root: string, staging: string, isPrinted: boolean): Promise<void> {
  await cp(join(bundle, assetsFolder), staging, { recursive: true });
  const all = await bundledPages(bundle);
  const pages = isPrinted ? all : all.filter(({ pathname }) => !isPrintEdition(pathname));
  const writer = new SiteWriter(staging);
  await makeFiles(publication(), pages, (lot) => writer.write(lot));
  await writer.end();
  const addresses = pages.flatMap(({ pathname, isPage }) => (isPage ? [pathname] : []));
  for (const { address, content } of machineFiles(publication(), root, addresses)) {
    const file = join(staging, address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
