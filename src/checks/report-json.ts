import { type Diagnostic, type Severity, severityCounts } from "./report-findings.ts";

/** Findings as JSON for other programs: counts first, then every finding with its place. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const counts: Record<Severity, number> = severityCounts(diagnostics);
  return `${JSON.stringify({ aantallen: counts, bevindingen: diagnostics }, null, 2)}\n`;
}
