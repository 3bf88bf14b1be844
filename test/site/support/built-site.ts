import { execFile } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { inject } from "vitest";
import { projectRoot } from "../../support/own-publication.ts";

export interface BuiltSite {
  folder: string;
  /** Addresses of all pages: `/hbel/uitvoeringsplan/`, `/404.html`. */
  pages: string[];
  /** Addresses of all files. */
  files: ReadonlySet<string>;
  html(address: string): Promise<string>;
}

/** Makes the site of a project, as the build does, without PDFs. */
export async function makeSite(root: string, folder: string): Promise<void> {
  const script = join(projectRoot, "test/site/support/make-site.ts");
  await promisify(execFile)(process.execPath, [script, root, folder], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    maxBuffer: 10_000_000,
  });
}

/** Makes a folder. @returns whether it was not there */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The site of the project itself, without PDFs. The first test of this run that asks for it builds it; others wait. */
export async function buildSite(): Promise<BuiltSite> {
  const folder = join(inject("siteFolder"), "site");
  const workshop = `${folder}-in-aanbouw`;
  while (!existsSync(folder)) {
    if (!isFirst(workshop)) {
      await setTimeout(100);
      continue;
    }
    try {
      await makeSite(projectRoot, join(workshop, "site"));
      await rename(join(workshop, "site"), folder);
    } catch (error) {
      // The next that asks may try, and tell why it fails.
      await rm(workshop, { recursive: true, force: true });
      throw error;
    }
  }
  const names = await readdir(folder, { recursive: true });
  const files = new Set(names.map((name) => `/${name}`));
  const pages = names
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
  return {
    folder,
    pages,
    files,
    html: (address) => readFile(join(folder, address.endsWith("/") ? `${address}index.html` : address), "utf8"),
  };
}
