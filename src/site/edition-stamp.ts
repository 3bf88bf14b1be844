import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { date } from "../calendar.ts";
import { formatDate } from "../notation.ts";
import { authorOfInput, inputs, type SplitHash, splitHash } from "./input-hash.ts";
import { type Commit, lastCommits, type OwnHistory } from "./last-commits.ts";

/** Of which version of data and program pages were made. The same inputs give the same stamp, whenever they are built. */
export interface EditionStamp {
  /** First characters of the hash over data, texts and templates. */
  data: string;
  /** The last commit that changed an input; absent outside a repository, or when none of the inputs are in it. */
  commit?: Commit & {
    /** Inputs were changed after it. */
    isChanged: boolean;
  };
}

const shortHash = 8;

/** What stamps are made of: read once for each run of the site builder. */
interface Sources {
  hashes: SplitHash;
  history: ReadonlyMap<string | undefined, OwnHistory>;
}

const known = new Map<string, Sources>();

/**
 * The stamp of the project below `root`, or of the pages of one author: these change when its own inputs do, or those that
 * all share, and stay as they are when only those of another do.
 */
export function editionStamp(root: string, author?: string): EditionStamp {
  const sources = known.get(root) ?? readSources(root);
  known.set(root, sources);
  const { hashes, history } = sources;
  const isOwn = (owner: string | undefined): boolean => author === undefined || owner === undefined || owner === author;
  const hash = createHash("sha256").update(hashes.shared);
  for (const [owner, digest] of hashes.own) if (isOwn(owner)) hash.update(owner).update(digest);
  const commit = lastOf([...history].flatMap(([owner, own]) => (isOwn(owner) ? [own] : [])));
  return { data: hash.digest("hex").slice(0, shortHash), ...(commit && { commit }) };
}

function readSources(root: string): Sources {
  const own = inputs.filter((input) => existsSync(join(root, input)));
  return { hashes: splitHash(root), history: lastCommits(root, own, authorOfInput) ?? new Map() };
}

/** The newest of the last commits. */
function lastOf(histories: readonly OwnHistory[]): EditionStamp["commit"] {
  const isChanged = histories.some((own) => own.isChanged);
  const [newest] = histories.flatMap(({ last, later }) => (last ? [{ last, later }] : [])).sort(byNewest);
  return newest && { id: newest.last.id.slice(0, shortHash), time: newest.last.time, isChanged };
}

const byNewest = (a: { later: number }, b: { later: number }): number => a.later - b.later;

/** `23 november 2026 om 07:15 uur`, for a moment with its time zone; the clock is that of the place where it was made. */
export function momentInWords(time: string): string {
  return `${formatDate(date(time.slice(0, 10)))} om ${time.slice(11, 16)} uur`;
}
