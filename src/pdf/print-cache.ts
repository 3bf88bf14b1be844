import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** PDFs by the hash of everything that makes them, so that an unchanged document is never printed again. */
export interface PrintCache {
  /** Copies the kept PDF to `target`; false when there is none. */
  take(key: string, target: string): Promise<boolean>;
  keep(key: string, pdf: Uint8Array): Promise<void>;
  /** Throws away every PDF that was neither taken nor kept since this cache was opened. */
  prune(): Promise<void>;
}

/** The key of one print: its HTML, the files that the HTML loads, and the versions of what prints and finishes it. */
export function printKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(part.length)).update(":").update(part);
  return hash.digest("hex");
}

export function printCache(folder: string): PrintCache {
  const used = new Set<string>();
  const place = (key: string): string => join(folder, `${key}.pdf`);
  return {
    async take(key, target) {
      if (!existsSync(place(key))) return false;
      await copyFile(place(key), target);
      used.add(`${key}.pdf`);
      return true;
    },
    async keep(key, pdf) {
      await mkdir(folder, { recursive: true });
      // Renamed when whole: a killed build or a full disk must not leave half a PDF that a next build trusts.
      const half = `${place(key)}.deel`;
      await writeFile(half, pdf);
      await rename(half, place(key));
      used.add(`${key}.pdf`);
    },
    async prune() {
      if (!existsSync(folder)) return;
      for (const name of await readdir(folder)) if (!used.has(name)) await rm(join(folder, name), { force: true });
    },
  };
}
