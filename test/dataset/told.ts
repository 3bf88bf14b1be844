import type { Diagnostic } from "../../src/diagnostic.ts";

/** A diagnostic as a line in a terminal shows it, so that a test reads what a writer reads. */
export function told({ place, rule, message, cause, hint }: Diagnostic): string {
  return [`${place.file}:${place.line}:${place.column}`, rule, message, cause, hint].filter(Boolean).join(" | ");
}

/** Where and which rule, when the words are tested elsewhere. */
export function located({ place, rule }: Diagnostic): string {
  return `${place.file}:${place.line}:${place.column} ${rule}`;
}
