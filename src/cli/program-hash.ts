import { hashOf } from "../site/input-hash.ts";

/** What the program is made of. The data are none of it. */
const parts = ["src", "templates", "astro.config.mjs", "package-lock.json"];

/**
 * Names a version of the program: what it made with the same input is of use to this version only. Modules of the program are
 * imported from where they stand, by this version of Node, so both count.
 */
export function programHash(program: string): string {
  return hashOf(program, parts, [program, process.version]).slice(0, 12);
}
