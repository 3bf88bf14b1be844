import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** An empty git repository of its own, for a test to fill. */
export interface Repository {
  root: string;
  git(...args: string[]): string;
  write(path: string, text: string): void;
  /** Writes and commits a file. @returns the hash of the commit */
  commit(path: string, text: string): string;
  remove(): void;
}

/** A new repository in a folder of its own. */
export function newRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "raadzaam-git-"));
  const author = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", root, ...author, ...args], { encoding: "utf8" }).trim();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  git("init", "-q", "-b", "main");
  return {
    root,
    git,
    write,
    commit(path, text) {
      write(path, text);
      git("add", ".");
      git("commit", "-qm", path);
      return git("rev-parse", "HEAD");
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
