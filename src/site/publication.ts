import { DataMemory } from "../dataset/read-data.ts";
import type { Diagnostic, Outcome } from "../diagnostic.ts";
import { SectionMemory } from "../documents/template/section-memory.ts";
import { loadPublication, type ReadMemory } from "./load-publication.ts";
import type { Publication } from "./make-publication.ts";

export type { Publication } from "./make-publication.ts";

/** One publication per process: the command line and the pages, which Astro bundles apart, share it. */
const publicationKey = Symbol.for("raadzaam.publication");
const shared = globalThis as {
  [publicationKey]?: { of?: Opened | undefined; before?: Opened; memory?: ReadMemory };
};

interface Opened {
  root: string;
  outcome: Outcome<Publication>;
}

/** The publication of a project, made once until it is forgotten. */
export function openPublication(root: string): Outcome<Publication> {
  const { of: known, before, memory } = shared[publicationKey] ?? {};
  if (known?.root === root) return known.outcome;
  const outcome = loadPublication(root, memory);
  shared[publicationKey] = {
    of: { root, outcome },
    ...(before && !outcome.value && { before }),
    ...(memory && { memory }),
  };
  return outcome;
}

/** After an edit, or before the first of many: what is asked for next reads again what changed. */
export function forgetPublication(): void {
  const { of: last, before, memory } = shared[publicationKey] ?? {};
  const good = last?.outcome.value ? last : before;
  shared[publicationKey] = {
    ...(good && { before: good }),
    memory: memory ?? { data: new DataMemory(), sections: new SectionMemory() },
  };
}

/** The project that the pages are made of. */
export const projectRoot = (): string => process.env.RAADZAAM_ROOT ?? process.cwd();

/**
 * What the pages show. A page that was being made when an edit brought a mistake is finished as it was before: who asks next
 * is shown the mistake. @throws Error with every mistake when the data allow no publication and never did
 */
export function publication(): Publication {
  const root = projectRoot();
  const { value, diagnostics } = openPublication(root);
  if (value) return value;
  const before = shared[publicationKey]?.before;
  if (before?.root === root && before.outcome.value) return before.outcome.value;
  throw new Error(diagnostics.map(lineOf).join("\n"));
}

function lineOf({ place: { file, line, column }, message }: Diagnostic): string {
  return `${file}:${line}:${column} ${message}`;
}
