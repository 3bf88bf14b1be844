import { createHash } from "node:crypto";
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
  const visit = (path: string): void => {
    const full = join(root, path);
    const entry = lstatSync(full);
    hash.update(`${path}\n`);
    if (entry.isDirectory()) for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
    else if (entry.isFile()) hash.update(readFileSync(full));
  };
  for (const input of paths) if (existsSync(join(root, input))) visit(input);
  for (const part of extra) hash.update(`${part}\n`);
  return hash.digest("hex");
}
