/** How serious a finding is: a fout stops publication, a waarschuwing and a stijl do not. */
export type Severity = "fout" | "waarschuwing" | "stijl";

/** A place in a file of the project; line and column count from 1, the file is relative to the project. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One finding, in Dutch, for the person who edits the file. */
export interface Diagnostic {
  /** Lasting id of the rule, such as `gegevens/onbekende-sleutel`. */
  rule: string;
  severity: Severity;
  place: Place;
  /** What is wrong, one sentence. */
  message: string;
  /** Why it is wrong. */
  cause?: string;
  /** What to do. */
  hint?: string;
}

/** A value together with what was found on the way to it; `value` is absent when an error made it impossible. */
export interface Outcome<T> {
  value?: T;
  diagnostics: Diagnostic[];
}

/** Whether one of the findings stops publication. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "fout");
}

/** By file (Dutch order), line and column, so that every run reports in the same order. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.place.file.localeCompare(b.place.file, "nl") ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    a.rule.localeCompare(b.rule, "nl")
  );
}
