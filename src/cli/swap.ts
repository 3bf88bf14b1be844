import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** A build that was killed between the two renames left the old site under this name. */
const aside = (target: string): string => `${target}.vorige`;

/** Puts the last good site back when a killed build had just moved it aside. */
export async function restoreAfterKill(target: string): Promise<void> {
  if (!existsSync(target) && existsSync(aside(target))) await rename(aside(target), target);
  await rm(aside(target), { recursive: true, force: true });
}

/** Puts a finished build in the place of the last one; both are on the same disk, so each step is one rename. */
export async function swapIn(finished: string, target: string): Promise<void> {
  if (existsSync(target)) await rename(target, aside(target));
  await rename(finished, target);
  await rm(aside(target), { recursive: true, force: true });
}
