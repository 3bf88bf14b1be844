import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a finished build remembers beside the site, to know next time that nothing changed. */
export interface Stamp {
  /** Hash of all inputs. */
  inputs: string;
  documents: number;
  /** Paths of the PDFs below the site: when one is gone, the site is not whole any more. */
  pdfs: string[];
}

const name = "bouw.json";

/** The stamp of a site; undefined when it has none that can be read. */
export function readStamp(site: string): Stamp | undefined {
  const file = join(site, name);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Stamp;
  } catch {
    return undefined; // An unreadable stamp means building anew, which is always right.
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
    stamp.pdfs.every((pdf) => existsSync(join(site, pdf)))
  );
}
