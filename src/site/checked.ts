import { date } from "../calendar.ts";
import { type Checked, checkPublication } from "../checks/run.ts";
import { type Verdict, verdicts } from "../checks/verdict.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import type { Publication } from "./publication.ts";
import type { Rendering } from "./rendering.ts";

/** As the publication itself: the command line and the pages, which Astro bundles apart, share what was checked. */
const checkedKey = Symbol.for("raadzaam.checked");

interface Shared {
  of: Publication;
  checked: Checked;
  verdictOf: ReturnType<typeof verdicts>;
}

const shared = globalThis as { [checkedKey]?: Shared };

/** A publication held against all rules, once. */
export function openChecked(publication: Publication, root: string, today = todayHere()): Checked {
  return open(publication, root, today).checked;
}

/** What a document tells its readers of how it was checked. */
export function verdictOn(
  publication: Publication,
  root: string,
  { document, gegevens, opsteller }: Rendering,
): Verdict {
  const { verdictOf } = open(publication, root, todayHere());
  return verdictOf({ author: opsteller.id, id: gegevens.id, type: gegevens.soort, parts: document.parts });
}

function open(publication: Publication, root: string, today: ReturnType<typeof date>): Shared {
  const known = shared[checkedKey];
  if (known?.of === publication) return known;
  const checked = checkPublication(publication, nodeFiles(root), today);
  const made = { of: publication, checked, verdictOf: verdicts(checked) };
  shared[checkedKey] = made;
  return made;
}

function todayHere(): ReturnType<typeof date> {
  return date(new Date().toISOString().slice(0, 10));
}
