import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { assetsFolder } from "../site/bundled-pages.ts";
import { IncompleteInstall, missingFonts, missingFromStyles } from "./incomplete-install.ts";
import { programHash } from "./program-hash.ts";
import { bundlingFolder, workshop } from "./work.ts";

const script = fileURLToPath(new URL("./make-page-bundle.ts", import.meta.url));

/** Where the bundle of a program stands as it is now. The data are none of it: pages ask for them when they are made. */
export function bundleFolder(program: string): string {
  return join(program, workshop, `bundel-${programHash(program)}`);
}

/**
 * Pages, scripts and styles of the program, bundled by Astro. Kept until the program changes: bundling takes some seconds,
 * and in a process of its own, because what a bundler needs would stay in memory for as long as pages are made. That
 * process has started when this returns, so that it works while its caller reads the data.
 * @returns its folder
 */
export function pageBundle(program: string): Promise<string> {
  const folder = bundleFolder(program);
  if (existsSync(folder)) return Promise.resolve(folder);
  const making = bundlingFolder(program);
  mkdirSync(making, { recursive: true });
  const earlier = readdirSync(join(program, workshop)).filter((name) => /^bundel-[0-9a-f]{12}$/.test(name));
  return make(program, making, folder, earlier);
}

function hold(missing: readonly string[]): void {
  if (missing.length > 0) throw new IncompleteInstall(missing);
}

async function make(program: string, making: string, folder: string, earlier: readonly string[]): Promise<string> {
  try {
    hold(missingFonts(program));
    await promisify(execFile)(process.execPath, [script, program, making], { cwd: program });
    // A bundle that lacks something is not kept: it would still lack it when the installation is whole.
    hold(await missingFromStyles(join(making, assetsFolder)));
    // Two builds may make it at once; what the other has finished is as good.
    await rename(making, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  const replaced = earlier.filter((name) => name !== basename(folder));
  for (const name of replaced) await rm(join(program, workshop, name), { recursive: true, force: true });
  return folder;
}
