import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { FileInfo, Files } from "./files.ts";
import { byName } from "./files.ts";

/** The files below a folder of this computer; a symbolic link may lead anywhere within that folder. */
export function nodeFiles(root: string): Files {
  const realRoot = realpathSync(root);
  const inside = (real: string) => real === realRoot || real.startsWith(realRoot + sep);

  /** `mayBeLink` spares the slow look-up of the real path for what the folder says is no link. */
  function describe(path: string, mayBeLink: boolean): FileInfo {
    const absolute = join(realRoot, path);
    const none = { path, name: basename(path), kind: "anders", size: 0, version: "" } as const;
    const real = mayBeLink ? orUndefined(() => realpathSync(absolute)) : absolute;
    if (real === undefined) return { ...none, badLink: "nergens" };
    if (!inside(real)) return { ...none, badLink: "buiten" };
    const stat = orUndefined(() => statSync(real));
    if (!stat) return { ...none, badLink: "nergens" };
    return {
      path,
      name: none.name,
      kind: stat.isFile() ? "bestand" : stat.isDirectory() ? "map" : "anders",
      size: stat.size,
      version: `${stat.ino}:${stat.size}:${stat.mtimeMs}`,
    };
  }

  return {
    info(path) {
      const there = orUndefined(() => statSync(join(realRoot, path), { throwIfNoEntry: false }));
      return there ? describe(path, true) : undefined;
    },
    list(folder) {
      const entries = orUndefined(() => readdirSync(join(realRoot, folder), { withFileTypes: true }));
      return entries?.map((entry) => describe(`${folder}/${entry.name}`, entry.isSymbolicLink())).sort(byName);
    },
    read(path) {
      return orUndefined(() => readFileSync(join(realRoot, path)));
    },
  };
}

/** A file that is gone or closed is news for the writer, told by whoever wanted it; any other failure is ours. */
function orUndefined<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && "code" in error && "syscall" in error) return undefined;
    throw error;
  }
}
