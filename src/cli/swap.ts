import { existsSync } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";

/** A build that was killed between the two renames left the old site under this name. */
const aside = (target: string): string => `${target}.vorige`;
/** The new site, whole and on the same disk, just before it takes its place. */
const ready = (target: string): string => `${target}.nieuw`;

/** Puts the last good site back when a killed build had just moved it aside. */
export async function restoreAfterKill(target: string): Promise<void> {
  if (!existsSync(target) && existsSync(aside(target))) await rename(aside(target), target);
  await rm(aside(target), { recursive: true, force: true });
  await rm(ready(target), { recursive: true, force: true });
}

/** Puts a finished build in the place of the last one. It is brought to the same disk first; then each step is one rename. */
export async function swapIn(finished: string, target: string): Promise<void> {
  await move(finished, ready(target));
  if (existsSync(target)) await rename(target, aside(target));
  await rename(ready(target), target);
  await rm(aside(target), { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    try {
      await cp(from, to, { recursive: true });
    } catch (full) {
      await rm(to, { recursive: true, force: true });
      throw full;
    }
    await rm(from, { recursive: true, force: true });
  }
}
