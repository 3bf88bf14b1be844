import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { browserFolder } from "../../support/browser-folder.ts";

export const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));

export interface BuiltSite {
  folder: string;
  /** Addresses of all pages: `/hbel/uitvoeringsplan/`, `/404.html`. */
  pages: string[];
  /** Addresses of all files. */
  files: ReadonlySet<string>;
  html(address: string): Promise<string>;
  remove(): Promise<void>;
}

/** Builds the site of the project itself, without PDFs, in a folder of its own; inside the project, or Astro's own work folder is shared. */
export async function buildSite(): Promise<BuiltSite> {
  await mkdir(browserFolder, { recursive: true });
  const folder = await mkdtemp(join(browserFolder, "proef-"));
  const astro = join(projectRoot, "node_modules/astro/bin/astro.mjs");
  await promisify(execFile)(process.execPath, [astro, "build", "--outDir", folder], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    maxBuffer: 10_000_000,
  });
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
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
