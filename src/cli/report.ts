import { byPlace, type Diagnostic, type Severity } from "../diagnostic.ts";
import { dutchOrder } from "../notation.ts";
import type { Terminal } from "./terminal.ts";

const names: Record<Severity, [one: string, more: string]> = {
  fout: ["fout", "fouten"],
  waarschuwing: ["waarschuwing", "waarschuwingen"],
  stijl: ["stijlopmerking", "stijlopmerkingen"],
};

const weight: Record<Severity, number> = { stijl: 0, waarschuwing: 1, fout: 2 };

/** Findings grouped by file, the file with the worst finding last, so that it stands above the prompt. */
export function report(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  const files = Map.groupBy([...diagnostics].sort(byPlace), (diagnostic) => diagnostic.place.file);
  const worst = (found: readonly Diagnostic[]): number => Math.max(...found.map(({ severity }) => weight[severity]));
  const ordered = [...files].sort(([a, left], [b, right]) => worst(left) - worst(right) || dutchOrder(a, b));
  for (const [file, found] of ordered) {
    terminal.line(terminal.colour("vet", file));
    for (const { place, severity, message, cause, hint, rule } of found) {
      terminal.line(
        `  ${place.line}:${place.column}  ${terminal.colour(severity, severity)}  ${message}  ${terminal.colour("zacht", rule)}`,
      );
      if (cause) terminal.line(`        Waarom: ${cause}`);
      if (hint) terminal.line(`        Wat te doen: ${hint}`);
    }
    terminal.line();
  }
  if (diagnostics.length > 0) terminal.line(summary(diagnostics));
}

/** `2 fouten en 1 waarschuwing in 2 bestanden.` */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const counts = (Object.keys(weight) as Severity[])
    .sort((a, b) => weight[b] - weight[a])
    .map((severity) => ({ severity, count: diagnostics.filter((found) => found.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${names[severity][count === 1 ? 0 : 1]}`);
  const files = new Set(diagnostics.map(({ place }) => place.file)).size;
  const listed = counts.length > 1 ? `${counts.slice(0, -1).join(", ")} en ${counts.at(-1)}` : counts.join("");
  return `${listed} in ${files} ${files === 1 ? "bestand" : "bestanden"}.`;
}
