import { editionStamp } from "../site/edition-stamp.ts";
import { inputHash } from "../site/input-hash.ts";

/**
 * Hash of all that the publication of a project is made of: its inputs, the program where that stands elsewhere, and the
 * commit, which is said in the foot of every page.
 */
export function publicationHash(root: string, program: string): string {
  const commit = JSON.stringify(editionStamp(root).commit);
  return inputHash(root, root === program ? [commit] : [inputHash(program), commit]);
}
