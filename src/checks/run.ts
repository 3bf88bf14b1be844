import type { PlainDate } from "../calendar.ts";
import type { Files } from "../dataset/files.ts";
import { byPlace, type Diagnostic } from "../diagnostic.ts";
import { catalogue } from "./catalogue.ts";
import type { Check, Found, Subject } from "./check.ts";
import { checkIds } from "./check-ids.ts";
import { type CoverageBook, coverageBook } from "./coverage.ts";
import { type Accepted, applyExceptions, readExceptions } from "./exceptions.ts";
import { lineReader } from "./lines.ts";
import { runTogether } from "./sentence-check.ts";
import { type Publication, subjectsOf } from "./subject.ts";

/** What checking a publication gives. */
export interface Checked {
  /** What is open, in the order of the places. */
  diagnostics: Diagnostic[];
  /** What may stand for a stated reason, until a stated day. */
  accepted: Accepted[];
  /** How the numbers in the texts were judged. */
  coverage: CoverageBook;
}

/** Runs every rule over every part; one that throws becomes a finding about itself, and the rest still run. */
export function runChecks(
  checks: readonly Check[],
  subjects: Iterable<Subject>,
  look: (subject: Subject) => void = () => {},
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const broken = new Set<string>();
  const report = (check: Check, one: Found): void => void found.push(diagnosticOf(check, one));
  const failed = (check: Check, error: unknown): void => {
    if (!broken.has(check.id)) found.push(brokenRule(check, error));
    broken.add(check.id);
  };
  const overSentences = checks.filter(({ each }) => each);
  const others = checks.filter(({ each }) => !each);
  for (const subject of subjects) {
    runTogether(overSentences, subject, report, failed);
    for (const check of others) {
      if (check.national && !subject.national) continue;
      try {
        for (const one of check.run(subject)) report(check, one);
      } catch (error) {
        failed(check, error);
      }
    }
    look(subject);
  }
  return found;
}

function diagnosticOf(check: Check, { place, message, cause, hint, severity }: Found): Diagnostic {
  return {
    rule: check.id,
    severity: severity ?? check.severity,
    place,
    message,
    ...(cause !== undefined && { cause }),
    hint: hint ?? check.hint,
  };
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

/** Holds a publication against the catalogue. `files` are those of the project; `today` decides which exceptions still hold. */
export function checkPublication(publication: Publication, files: Files, today: PlainDate): Checked {
  const { exceptions, diagnostics } = readExceptions(files);
  const checks: readonly Check[] = checkIds.map((id) => catalogue[id] as Check);
  const coverage = coverageBook();
  const found = runChecks(checks, subjectsOf(publication, files, today), coverage.add);
  const { open, accepted } = applyExceptions(found, exceptions, checkIds, today, {
    lineOf: lineReader(files),
    exists: (file) => files.info(file) !== undefined,
  });
  return { diagnostics: [...diagnostics, ...open].sort(byPlace), accepted, coverage };
}
