import { catalogue } from "./catalogue.ts";
import { checkIds } from "./check-ids.ts";
import { pieceOf } from "./piece.ts";
import type { Diagnostic, Findings, Severity } from "./report-findings.ts";

const levels: Record<Severity, "error" | "warning" | "note"> = {
  fout: "error",
  waarschuwing: "warning",
  stijl: "note",
};

/** Findings as SARIF 2.1.0 (OASIS), which editors and code hosts show at their line. */
export function reportSarif({ diagnostics, accepted, lineOf }: Findings): string {
  const rules = checkIds.map((id) => {
    const { title, basis, hint, severity } = catalogue[id];
    return {
      id,
      shortDescription: { text: title },
      fullDescription: { text: `${title} Grond: ${basis}.` },
      help: { text: hint },
      defaultConfiguration: { level: levels[severity] },
    };
  });
  const result = (finding: Diagnostic) => {
    const { rule, severity, place, message, cause, hint } = finding;
    const piece = pieceOf(finding, lineOf);
    return {
      ruleId: rule,
      level: levels[severity],
      message: { text: [message, cause, hint].filter((text) => text !== undefined).join(" ") },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: place.file.split("/").map(encodeURIComponent).join("/") },
            region: {
              startLine: place.line,
              startColumn: place.column,
              ...(piece && { endColumn: place.column + piece.marked.length, snippet: { text: piece.marked } }),
            },
          },
        },
      ],
    };
  };
  const results = [
    ...diagnostics.map(result),
    // What may stand is told too, as SARIF means it: suppressed, with the reason.
    ...accepted.map(({ finding, exception: { reason } }) => ({
      ...result(finding),
      suppressions: [{ kind: "external", justification: reason }],
    })),
  ];
  const driver = { name: "Raadzaam", language: "nl-NL", rules };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
