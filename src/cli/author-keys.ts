import { createHash } from "node:crypto";
import type { Checked } from "../checks/run.ts";
import { comparisons } from "../site/comparisons.ts";
import { editionStamp } from "../site/edition-stamp.ts";
import { authorOfInput, type SplitHash } from "../site/input-hash.ts";
import type { Publication } from "../site/publication.ts";

/**
 * For each author a hash of everything that the files in its folder of the site are made of: an equal key, the same files.
 * Of other authors that is a document that one of this author works out, and the years for which there is something to compare.
 * @param variant what else decides what the files are: the version of the program, and what is left out
 */
export function authorKeys(
  publication: Publication,
  checked: Checked,
  root: string,
  { shared, own }: SplitHash,
  variant: string,
): Map<string, string> {
  const findings = findingsByOwner(checked);
  // The order of the types follows from how the documents of all authors work each other out.
  const types = publication.templates.map(({ id }) => id);
  const common = hashOf(variant, shared, types, findings.get(undefined));
  return new Map(
    publication.opstellers.map(({ id, gegevens, documentOf }) => {
      const workedOut = gegevens.documenten.map(({ werkt_uit }) => documentOf(werkt_uit));
      const years = comparisons(publication).filter(({ authors }) => authors.some((author) => author.id === id));
      const others = [workedOut, years.map(({ year }) => year)];
      return [id, hashOf(common, own.get(id), editionStamp(root, id), findings.get(id), others)];
    }),
  );
}

/** Pages tell how their document was checked, and that changes with the day too: terms pass. */
function findingsByOwner({ diagnostics, accepted }: Checked): Map<string | undefined, unknown[]> {
  const found = [
    ...diagnostics.map((finding) => ({ finding })),
    ...accepted.map(({ finding, exception }) => ({ finding, exception })),
  ];
  return Map.groupBy(found, ({ finding }) => authorOfInput(finding.place.file));
}

function hashOf(...parts: readonly unknown[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${JSON.stringify(part)}\n`);
  return hash.digest("hex");
}
