import type { PlainDate } from "../calendar.ts";
import type { Files } from "../dataset/files.ts";
import { readText } from "../dataset/read-text.ts";
import { byPlace, type Diagnostic, type Place } from "../diagnostic.ts";
import { catalogue } from "./catalogue.ts";
import type { Check, Subject } from "./check.ts";
import { checkIds } from "./check-ids.ts";
import { type Coverage, numberCoverage } from "./coverage.ts";
import { applyExceptions, readExceptions } from "./exceptions.ts";
import { type Publication, subjectOf } from "./subject.ts";

/** Runs every rule; one that throws becomes a finding about itself, and the rest still run. */
export function runChecks(checks: readonly Check[], subject: Subject): Diagnostic[] {
  return checks.flatMap((check) => {
    try {
      return [...check.run(subject)].map(
        ({ place, message, cause, hint, severity }): Diagnostic => ({
          rule: check.id,
          severity: severity ?? check.severity,
          place,
          message,
          ...(cause !== undefined && { cause }),
          hint: hint ?? check.hint,
        }),
      );
    } catch (error) {
      return [brokenRule(check, error)];
    }
  });
}

function brokenRule({ id }: Check, error: unknown): Diagnostic {
  return {
    rule: "controle/regel-mislukt",
    severity: "waarschuwing",
    place: { file: "src/checks/catalogue.ts", line: 1, column: 1 },
    message: `De regel ‘${id}’ kon niet worden uitgevoerd; de andere regels wel.`,
    cause: error instanceof Error ? error.message : String(error),
    hint: "Dit is een fout in het programma en niet in uw tekst. Meld haar met de naam van de regel.",
  };
}

/**
 * All findings of the catalogue over a publication, in the order of their places. `files` are those of the project;
 * `today` decides which exceptions still hold.
 */
export function checkPublication(publication: Publication, files: Files, today: PlainDate): Diagnostic[] {
  const { exceptions, diagnostics } = readExceptions(files);
  const checks: readonly Check[] = checkIds.map((id) => catalogue[id] as Check);
  const found = runChecks(checks, subjectOf(publication, files, today));
  const remaining = applyExceptions(found, exceptions, checkIds, today, lineReader(files));
  return [...diagnostics, ...remaining].sort(byPlace);
}

/** How the numbers in the texts of a publication were judged. */
export function coverageOf(publication: Publication, files: Files, today: PlainDate): Coverage {
  return numberCoverage(subjectOf(publication, files, today));
}

/** The line of a place, for exceptions that name words of it; each file is read once. */
function lineReader(files: Files): (place: Place) => string {
  const known = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    const info = known.has(file) ? undefined : files.info(file);
    const lines = known.get(file) ?? (info ? (readText(files, info).value?.text.split("\n") ?? []) : []);
    known.set(file, lines);
    return lines[line - 1] ?? "";
  };
}
