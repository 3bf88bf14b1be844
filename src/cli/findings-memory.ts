import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { PlainDate } from "../calendar.ts";
import type { FindingsMemory, PartFindings } from "../checks/run.ts";
import type { Part } from "../checks/subject.ts";
import type { SplitHash } from "../site/input-hash.ts";
import { workshop } from "./work.ts";

/** What is kept of a part, and what it was found in. */
interface Kept extends PartFindings {
  key: string;
}

/** Of what holds for everyone; no author can have this name. */
const everyone = "_allen";

/**
 * Remembers below the workshop of a project what the rules found in each part of it, so that after a change in the data or texts
 * of one author the others are not checked again. A day later all is checked anew, as some rules look at the calendar.
 * @param version of the program
 */
export function findingsMemory(root: string, hashes: SplitHash, version: string, today: PlainDate): FindingsMemory {
  const folder = join(root, workshop, "bevindingen");
  const authors = new Set([everyone, ...hashes.own.keys()]);
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!authors.has(basename(name, ".json"))) rmSync(join(folder, name), { force: true });
  const keyOf = ({ of = "" }: Part): string => [version, today, hashes.shared, of, hashes.own.get(of)].join(" ");
  const pathOf = ({ author }: Part): string => join(folder, `${author ?? everyone}.json`);
  return {
    recall(part) {
      const kept = read(pathOf(part));
      return kept?.key === keyOf(part) ? kept : undefined;
    },
    keep(part, findings) {
      try {
        mkdirSync(folder, { recursive: true });
        const half = `${pathOf(part)}.deel`;
        writeFileSync(half, JSON.stringify({ key: keyOf(part), ...findings } satisfies Kept));
        // Renamed when whole: a killed check must not leave half of what it found.
        renameSync(half, pathOf(part));
      } catch {
        // A full disk, or a folder to read only: next time the rules look again.
      }
    },
  };
}

function read(path: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Kept;
  } catch {
    return undefined; // Not there, or not whole: the rules look again.
  }
}
