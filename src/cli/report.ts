import type { LineOf } from "../checks/lines.ts";
import { pieceOf } from "../checks/piece.ts";
import { capped, leftOut, severityCounts, weight } from "../checks/report-findings.ts";
import { byPlace, type Diagnostic, type Severity } from "../diagnostic.ts";
import { dutchOrder } from "../notation.ts";
import type { Terminal } from "./terminal.ts";

const names: Record<Severity, [one: string, more: string]> = {
  fout: ["fout", "fouten"],
  waarschuwing: ["waarschuwing", "waarschuwingen"],
  stijl: ["stijlopmerking", "stijlopmerkingen"],
};

/**
 * Findings grouped by file, each with the piece of text it is about. The worst come last, among the files and within one,
 * so that they stand above the prompt. Many findings of one rule are counted rather than told.
 */
export function tellFindings(diagnostics: readonly Diagnostic[], terminal: Terminal, lineOf: LineOf = () => ""): void {
  const { shown, left } = capped(diagnostics);
  const files = Map.groupBy(shown, ({ place }) => place.file);
  const worst = (found: readonly Diagnostic[]): number => Math.max(...found.map(({ severity }) => weight[severity]));
  const ordered = [...files].sort(([a, one], [b, other]) => worst(one) - worst(other) || dutchOrder(a, b));
  if (left.size > 0) {
    terminal.line(terminal.colour("vet", "Niet getoond, omdat het er te veel zijn"));
    for (const line of leftOut(left)) terminal.line(`  ${line}`);
    terminal.line();
  }
  for (const [file, found] of ordered) {
    terminal.line(terminal.colour("vet", file));
    found.sort((a, b) => weight[a.severity] - weight[b.severity] || byPlace(a, b));
    for (const finding of found) tell(finding, terminal, lineOf);
    terminal.line();
  }
}

/** The findings, and how many there are in one line. */
export function report(diagnostics: readonly Diagnostic[], terminal: Terminal, lineOf?: LineOf): void {
  tellFindings(diagnostics, terminal, lineOf);
  if (diagnostics.length > 0) terminal.line(summary(diagnostics));
}

function tell(finding: Diagnostic, terminal: Terminal, lineOf: LineOf): void {
  const { place, severity, message, cause, hint, rule } = finding;
  terminal.line(
    `  ${place.line}:${place.column}  ${terminal.colour(severity, severity)}  ${message}  ${terminal.colour("zacht", rule)}`,
  );
  const piece = pieceOf(finding, lineOf);
  if (piece) {
    const { before, marked, after } = piece;
    terminal.line(`        ${terminal.colour("zacht", "|")} ${before}${terminal.colour(severity, marked)}${after}`);
    const under = `${" ".repeat(before.length)}${"^".repeat(marked.length)}`;
    terminal.line(`        ${terminal.colour("zacht", "|")} ${terminal.colour(severity, under)}`);
  }
  if (cause) terminal.line(`        Waarom: ${cause}`);
  if (hint) terminal.line(`        Wat te doen: ${hint}`);
}

/** `2 fouten en 1 waarschuwing in 2 bestanden.` */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const number = severityCounts(diagnostics);
  const counts = (Object.keys(weight) as Severity[])
    .sort((a, b) => weight[b] - weight[a])
    .filter((severity) => number[severity] > 0)
    .map((severity) => `${number[severity]} ${names[severity][number[severity] === 1 ? 0 : 1]}`);
  const files = new Set(diagnostics.map(({ place }) => place.file)).size;
  const listed = counts.length > 1 ? `${counts.slice(0, -1).join(", ")} en ${counts.at(-1)}` : counts.join("");
  return listed === "" ? "Geen bevindingen." : `${listed} in ${files} ${files === 1 ? "bestand" : "bestanden"}.`;
}
