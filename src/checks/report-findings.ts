import type { Diagnostic, Severity } from "../diagnostic.ts";
import { type Coverage, numbersCounted } from "./coverage.ts";
import type { Accepted } from "./exceptions.ts";
import type { LineOf } from "./lines.ts";

export type { Coverage, Diagnostic, Severity };

/** All that a report tells, in whatever form. */
export interface Findings {
  diagnostics: readonly Diagnostic[];
  /** What may stand, with the reason. */
  accepted: readonly Accepted[];
  /** How the numbers in the texts were judged; absent when nothing could be judged. */
  coverage?: Coverage;
  documents: number;
  /** For the piece of text that a finding is about. */
  lineOf: LineOf;
}

/** How many findings there are of each severity. */
export function severityCounts(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { fout: 0, waarschuwing: 0, stijl: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Ten thousand findings of one rule say no more than the first few: so many of a rule are told, and the rest is counted. */
const mostPerRule = 25;

/** The findings to tell, and per rule how many are left out. A rule's errors come before its warnings. */
export function capped(diagnostics: readonly Diagnostic[]): {
  shown: Diagnostic[];
  left: ReadonlyMap<string, { count: number; files: number }>;
} {
  const shown: Diagnostic[] = [];
  const left = new Map<string, { count: number; files: number }>();
  for (const [rule, found] of Map.groupBy(diagnostics, (finding) => finding.rule)) {
    if (found.length > mostPerRule) found.sort((a, b) => weight[b.severity] - weight[a.severity]);
    shown.push(...found.slice(0, mostPerRule));
    const more = found.slice(mostPerRule);
    if (more.length > 0)
      left.set(rule, { count: more.length, files: new Set(more.map(({ place }) => place.file)).size });
  }
  return { shown, left };
}

/** Light to heavy. */
export const weight: Readonly<Record<Severity, number>> = { stijl: 0, waarschuwing: 1, fout: 2 };

/** `tekst/notatie: nog 975 keer, in 3 bestanden.` */
export function leftOut(left: ReadonlyMap<string, { count: number; files: number }>): string[] {
  return [...left].map(
    ([rule, { count, files }]) => `${rule}: nog ${count} keer, in ${files} ${files === 1 ? "bestand" : "bestanden"}.`,
  );
}

/** How the numbers were judged, in a sentence a reader understands. */
export function coverageSentence(coverage: Coverage): string {
  const { referring, fixed, quoted, judged, unjudged } = coverage;
  return `Getallen in de teksten: ${numbersCounted(coverage)}. Uit de gegevens: ${referring}; vast, zoals een datum of artikel: ${fixed}; aangehaald uit een bron: ${quoted}; getypt en beoordeeld: ${judged}; niet te beoordelen: ${unjudged}.`;
}
