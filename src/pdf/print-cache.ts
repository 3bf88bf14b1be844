import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** PDFs by the hash of everything that makes them, so that an unchanged document is never printed again. */
export interface PrintCache {
  has(key: string): boolean;
  /** Copies the kept PDF to `target` and returns its number of pages; undefined when there is none. */
  take(key: string, target: string): Promise<number | undefined>;
  keep(key: string, pdf: Uint8Array, pages: number): Promise<void>;
  /** Throws away every PDF that was neither taken nor kept since this cache was opened. */
  prune(): Promise<void>;
}

/** The key of one print: its HTML, the files that the HTML loads, and the versions of what prints and finishes it. */
export function printKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(part.length)).update(":").update(part);
  return hash.digest("hex");
}

/** Keeps `<key>-<pages>.pdf` files in one folder. */
export function printCache(folder: string): PrintCache {
  const kept = new Map<string, { file: string; pages: number }>();
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const match = /^([0-9a-f]{64})-(\d+)\.pdf$/.exec(file);
    if (match) kept.set(match[1] as string, { file, pages: Number(match[2]) });
  }
  const used = new Set<string>();
  return {
    has: (key) => kept.has(key),
    async take(key, target) {
      const found = kept.get(key);
      if (!found) return undefined;
      await copyFile(join(folder, found.file), target);
      used.add(found.file);
      return found.pages;
    },
    async keep(key, pdf, pages) {
      await mkdir(folder, { recursive: true });
      const file = `${key}-${pages}.pdf`;
      // Renamed when whole: a killed build or a full disk must not leave half a PDF that a next build trusts.
      const half = join(folder, `${file}.deel`);
      try {
        await writeFile(half, pdf);
        await rename(half, join(folder, file));
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
      kept.set(key, { file, pages });
      used.add(file);
    },
    async prune() {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        if (!used.has(name)) await rm(join(folder, name), { force: true });
      }
    },
  };
}
