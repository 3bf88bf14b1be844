import "./builder-memory.ts";
import { mkdir, rm } from "node:fs/promises";
import { build as buildSite } from "astro";
import { forgetWords } from "../checks/text/word-memo.ts";
import { forgetWordings } from "../checks/text/wordings.ts";
import { authorByAuthor } from "../site/integrations/author-by-author.ts";
import type { Publication } from "../site/publication.ts";
import { seconds } from "./progress.ts";
import type { Work } from "./work.ts";

/**
 * Makes the pages in an empty folder below the program, with or without the print editions of which the PDFs are made.
 * @returns the number of documents
 */
export async function renderSite(
  { opstellers }: Publication,
  { root, program, staging, terminal, now }: Work,
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
  const integrations = [authorByAuthor({ isPrinted: editions === "all" })];
  await buildSite({ root: program, configFile: "astro.config.mjs", outDir: staging, logLevel: "error", integrations });
  terminal.line(`Website klaar (${seconds(now() - start)}).`);
  return count;
}
