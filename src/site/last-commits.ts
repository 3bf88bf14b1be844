import { execFileSync } from "node:child_process";

/** A commit that changed an input. */
export interface Commit {
  /** Its whole hash. */
  id: string;
  /** Its moment as ISO 8601, in its own time zone. */
  time: string;
}

/** What a repository tells of the inputs of one owner. */
export interface OwnHistory {
  /** The last commit that changed one of them, as the main line got it; absent when none of them was ever committed. */
  last?: Commit;
  /** How many later commits there are that changed inputs, of whomever. */
  later: number;
  /** Some were changed after it. */
  isChanged: boolean;
}

/** Before the line with hash and moment of each commit; no path begins with it. */
const mark = "\u0001";

/**
 * Asks git, once for all owners, which commit last changed what is theirs.
 * @param paths inputs below `root`
 * @param ownerOf of a path below `root`
 * @returns undefined without git, or outside a repository
 */
export function lastCommits<Owner>(
  root: string,
  paths: readonly string[],
  ownerOf: (path: string) => Owner,
): Map<Owner, OwnHistory> | undefined {
  const log = ["log", "--first-parent", "-m", "--name-only", "--no-renames", "--relative", "-z"];
  const told = git(root, [...log, `--format=${mark}%H %cI`, "--", ...paths]);
  const below = git(root, ["rev-parse", "--show-prefix"]);
  const status = git(root, ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", ...paths]);
  if (told === undefined || below === undefined || status === undefined) return undefined;
  const found = readLog(told, ownerOf);
  for (const line of status.split("\0").filter((each) => each !== "")) {
    // Two letters tell what changed, and paths begin at the top of the repository.
    const owner = ownerOf(line.slice(3 + below.trim().length));
    found.set(owner, { later: 0, ...found.get(owner), isChanged: true });
  }
  return found;
}

/** @param told commits, the last one first, each followed by the paths that it changed */
function readLog<Owner>(told: string, ownerOf: (path: string) => Owner): Map<Owner, OwnHistory> {
  const found = new Map<Owner, OwnHistory>();
  const commits = told.split(mark).slice(1);
  for (const [later, commit] of commits.entries()) {
    const [head = "", ...changed] = commit.split(/[\0\n]+/);
    const [id = "", time = ""] = head.split(" ");
    for (const path of changed.filter((each) => each !== "")) {
      const owner = ownerOf(path);
      if (!found.has(owner)) found.set(owner, { last: { id, time }, later, isChanged: false });
    }
  }
  return found;
}

/** What git says; undefined without git or outside a repository. */
function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", root, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
