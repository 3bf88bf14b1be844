import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { MadeAuthor, Stamp } from "./stamp.ts";

/** Authors whose folder of the last site serves again, because everything that it is made of is as it was. */
export interface KeptAuthors {
  /** The last site. */
  site: string;
  authors: ReadonlySet<string>;
}

/** What is to be remembered of the authors of a site that is whole. */
export function madeAuthors(site: string, keys: ReadonlyMap<string, string>): Record<string, MadeAuthor> {
  return Object.fromEntries([...keys].map(([id, inputs]) => [id, { inputs, files: countFiles(join(site, id)) }]));
}

/** The authors of whom a site still holds all that their keys ask for. */
export function keptAuthors(site: string, stamp: Stamp | undefined, keys: ReadonlyMap<string, string>): KeptAuthors {
  const authors = [...keys].flatMap(([id, inputs]) => {
    const made = stamp?.authors[id];
    return made?.inputs === inputs && countFiles(join(site, id)) === made.files ? [id] : [];
  });
  return { site, authors: new Set(authors) };
}

/**
 * Puts the folder of an author of the last site in the new one too. Its files are not copied: they get a second name, as long
 * as both sites stand. So nothing may write in them afterwards.
 */
export function takeOver(id: string, from: string, to: string): void {
  mkdirSync(join(to, id));
  for (const entry of readdirSync(join(from, id), { withFileTypes: true })) {
    const path = `${id}/${entry.name}`;
    if (entry.isDirectory()) takeOver(path, from, to);
    else linkOrCopy(join(from, path), join(to, path));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one that knows no second names. What is wrong otherwise, copying tells.
    copyFileSync(from, to);
  }
}

/** How many files there are below a folder; none when it is not there. */
function countFiles(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).length;
}
