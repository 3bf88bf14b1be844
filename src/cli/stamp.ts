import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a site remembers of one author. */
export interface MadeAuthor {
  /** Hash of everything that its files are made of. */
  inputs: string;
  /** How many files there are, to know that none is gone. */
  files: number;
}

/** What a finished build remembers beside the site, to know next time that nothing changed. */
export interface Stamp {
  /** Hash of all inputs. */
  inputs: string;
  /** Pages of each PDF, by its path below the site: when one is gone, the site is not whole any more. */
  pdfs: Record<string, number>;
  /** By author what its part of the site was made of. */
  authors: Record<string, MadeAuthor>;
}

const name = "bouw.json";

/** The stamp of a site; undefined when it has none that can be read. */
export function readStamp(site: string): Stamp | undefined {
  const file = join(site, name);
  if (!existsSync(file)) return undefined;
  try {
    const stamp = JSON.parse(readFileSync(file, "utf8")) as Partial<Stamp>;
    // Another version of this program wrote other things; then, as when it cannot be read, building anew is always right.
    return stamp.pdfs && stamp.authors ? (stamp as Stamp) : undefined;
  } catch {
    return undefined;
  }
}

/** Puts the stamp beside a site that is whole. */
export async function writeStamp(site: string, stamp: Stamp): Promise<void> {
  await writeFile(join(site, name), `${JSON.stringify(stamp, null, 2)}\n`);
}

/** Whether the site that stands there was made of exactly these inputs and is still whole. */
export function isCurrent(site: string, inputs: string): boolean {
  const stamp = readStamp(site);
  return (
    stamp?.inputs === inputs &&
    existsSync(join(site, "index.html")) &&
    Object.keys(stamp.pdfs).every((pdf) => existsSync(join(site, pdf)))
  );
}
