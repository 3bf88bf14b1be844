import type { Diagnostic, Severity } from "../diagnostic.ts";

export type { Diagnostic, Severity };

/** How many findings there are of each severity. */
export function severityCounts(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const count = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  return { fout: count("fout"), waarschuwing: count("waarschuwing"), stijl: count("stijl") };
}
