import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";

export const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));

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

/** The site of the project itself, without PDFs. It is built when a test of this run first asks for it. */
export async function buildSite(): Promise<BuiltSite> {
  const folder = join(inject("siteFolder"), "site");
  if (!existsSync(folder)) {
    const busy = `${folder}-in-aanbouw`;
    await makeSite(projectRoot, busy);
    await rename(busy, folder);
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
