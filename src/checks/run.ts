import type { PlainDate } from "../calendar.ts";
import type { Files } from "../dataset/files.ts";
import { byPlace, type Diagnostic } from "../diagnostic.ts";
import { catalogue } from "./catalogue.ts";
import type { Check, Found, Subject } from "./check.ts";
import { checkIds } from "./check-ids.ts";
import { type CoverageBook, type CoverageCounts, coverageBook, coverageOf } from "./coverage.ts";
import { type Accepted, applyExceptions, readExceptions } from "./exceptions.ts";
import { lineReader } from "./lines.ts";
import { runTogether } from "./sentence-check.ts";
import { type Part, type Publication, partsOf } from "./subject.ts";

/** What checking a publication gives. */
export interface Checked {
  /** What is open, in the order of the places. */
  diagnostics: Diagnostic[];
  /** What may stand for a stated reason, until a stated day. */
  accepted: Accepted[];
  /** How the numbers in the texts were judged. */
  coverage: CoverageBook;
}

/** What was found in one part of a publication, before exceptions. */
export interface PartFindings {
  found: readonly Diagnostic[];
  coverage: CoverageCounts;
}

/** What was found before in parts of which nothing changed since. */
export interface FindingsMemory {
  recall(part: Part): PartFindings | undefined;
  keep(part: Part, findings: PartFindings): void;
}

/**
 * Runs every rule over every part; one that throws becomes a finding about itself, and the rest still run.
 * @param broken gets the ids of rules that threw, which are told once
 */
export function runChecks(
  checks: readonly Check[],
  subjects: Iterable<Subject>,
  broken = new Set<string>(),
): Diagnostic[] {
  const found: Diagnostic[] = [];
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

/**
 * Holds a publication against the catalogue.
 * @param files those of the project
 * @param today decides which exceptions still hold
 * @param memory of an earlier time; without it every part is looked at
 */
export function checkPublication(
  publication: Publication,
  files: Files,
  today: PlainDate,
  memory?: FindingsMemory,
): Checked {
  const { exceptions, diagnostics } = readExceptions(files);
  const checks: readonly Check[] = checkIds.map((id) => catalogue[id] as Check);
  const coverage = coverageBook();
  const broken = new Set<string>();
  const found: Diagnostic[] = [];
  for (const part of partsOf(publication, files, today)) {
    const known = memory?.recall(part);
    const findings = known ?? findingsOf(part.subject(), checks, broken);
    // A rule that failed is a mistake of the program: it may go well next time.
    if (!known && broken.size === 0) memory?.keep(part, findings);
    for (const one of findings.found) found.push(one);
    coverage.add(findings.coverage);
  }
  const { open, accepted } = applyExceptions(found, exceptions, checkIds, today, {
    lineOf: lineReader(files),
    exists: (file) => files.info(file) !== undefined,
  });
  return { diagnostics: [...diagnostics, ...open].sort(byPlace), accepted, coverage };
}

const findingsOf = (subject: Subject, checks: readonly Check[], broken: Set<string>): PartFindings => ({
  found: runChecks(checks, [subject], broken),
  coverage: coverageOf(subject),
});
