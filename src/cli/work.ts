import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Terminal } from "./terminal.ts";

/** What every step of a build works with. */
export interface Work {
  /** The project: data/, content/ and templates/ stand below it. */
  root: string;
  /** The program itself: src/ and the Astro settings. */
  program: string;
  /** The folder in which the site is made; it takes the place of the last one when it is whole. */
  staging: string;
  /** The folder with the bundle of the pages, which may still be being made. */
  bundle: Promise<string>;
  terminal: Terminal;
  now: () => number;
}

/** What is kept for a next time stands here: printed PDFs below the project, an unpacked browser below the program. */
export const workshop = ".raadzaam";

/** Below the program, also for a project elsewhere: the site builder works in folders beside its own. */
export function stagingFolder(program: string): string {
  return join(program, workshop, `bouw-${process.pid}`);
}

/** Where the pages are bundled, until the bundle is whole. */
export function bundlingFolder(program: string): string {
  return join(program, workshop, `bundelen-${process.pid}`);
}

/** Removes the half sites and bundles of builds that were killed; those of a build that still runs stay. */
export async function clearAbandoned(program: string): Promise<void> {
  const folder = join(program, workshop);
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const owner = /^(?:bouw|bundelen)-(\d+)$/.exec(name)?.[1];
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
