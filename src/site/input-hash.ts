import { createHash, type Hash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What writers make. */
export const contents = ["data", "content", "templates"];
/** Everything below the project root that a publication is made of. */
export const inputs = [...contents, "src", "astro.config.mjs", "package-lock.json"];

/** Hash over names and contents of all inputs: equal hash, equal publication. Symbolic links count by name only; loading refuses them. */
export function inputHash(root: string, extra: readonly string[] = []): string {
  return hashOf(root, inputs, extra);
}

/** The same over some files and folders below the root. */
export function hashOf(root: string, paths: readonly string[], extra: readonly string[] = []): string {
  const hash = createHash("sha256");
  visitInputs(root, paths, () => hash);
  for (const part of extra) hash.update(`${part}\n`);
  return hash.digest("hex");
}

/** A hash for each author over what is its own, and one over what all share. */
export interface SplitHash {
  shared: string;
  own: ReadonlyMap<string, string>;
}

/** The same over what writers make, apart for each author. */
export function splitHash(root: string): SplitHash {
  const shared = createHash("sha256");
  const own = new Map<string, Hash>();
  visitInputs(root, contents, (path) => {
    const author = authorOfInput(path);
    if (author === undefined) return shared;
    const hash = own.get(author) ?? createHash("sha256");
    own.set(author, hash);
    return hash;
  });
  const digests = [...own].map(([author, hash]): [string, string] => [author, hash.digest("hex")]);
  return { shared: shared.digest("hex"), own: new Map(digests) };
}

/** The author to whom a file of the project belongs: `hbel` for `content/hbel/beleidskader/visie.md`; undefined for what all share. */
export function authorOfInput(path: string): string | undefined {
  return /^(?:data\/opstellers|content)\/([^/]+)\//.exec(path)?.[1];
}

/** Adds every file and folder, in the order of their names, to the hash that is its own. */
function visitInputs(root: string, paths: readonly string[], hashFor: (path: string) => Hash): void {
  const visit = (path: string): void => {
    const full = join(root, path);
    const entry = lstatSync(full);
    // The folder of an author is of that author, too.
    const hash = hashFor(entry.isDirectory() ? `${path}/` : path);
    hash.update(`${path}\n`);
    if (entry.isDirectory()) for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
    else if (entry.isFile()) hash.update(readFileSync(full));
  };
  for (const input of paths) if (existsSync(join(root, input))) visit(input);
}
