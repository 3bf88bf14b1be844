import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { date } from "../calendar.ts";
import { formatDate } from "../notation.ts";
import { contents, hashOf, inputs } from "./input-hash.ts";

/** Of which version of data and program the site was made. The same inputs give the same stamp, whenever they are built. */
export interface EditionStamp {
  /** First characters of the hash over data, texts and templates. */
  data: string;
  /** Of the last commit that changed an input; absent outside a repository, or when none of the inputs are in it. */
  commit?: {
    /** First characters of its hash. */
    id: string;
    /** Moment of the commit as ISO 8601, in its own time zone. */
    time: string;
    /** Inputs were changed after it. */
    isChanged: boolean;
  };
}

const shortHash = 8;

/** Made once for each run of the site builder. */
const known = new Map<string, EditionStamp>();

/** The stamp of the project below `root`. */
export function editionStamp(root: string): EditionStamp {
  const stamp = known.get(root) ?? readStamp(root);
  known.set(root, stamp);
  return stamp;
}

function readStamp(root: string): EditionStamp {
  const data = hashOf(root, contents).slice(0, shortHash);
  const own = inputs.filter((input) => existsSync(join(root, input)));
  const [id, time] = git(root, ["log", "-1", "--format=%H %cI", "--", ...own])?.split(" ") ?? [];
  if (!id || !time) return { data };
  const isChanged = git(root, ["status", "--porcelain", "--", ...own]) !== "";
  return { data, commit: { id: id.slice(0, shortHash), time, isChanged } };
}

/** `23 november 2026 om 07:15 uur`, for a moment with its time zone; the clock is that of the place where it was made. */
export function momentInWords(time: string): string {
  return `${formatDate(date(time.slice(0, 10)))} om ${time.slice(11, 16)} uur`;
}

/** What git says; undefined without git or outside a repository. */
function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", root, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
