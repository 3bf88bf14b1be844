import { catalogue } from "./catalogue.ts";
import { checkIds } from "./check-ids.ts";
import type { Diagnostic, Severity } from "./report-findings.ts";

const levels: Record<Severity, "error" | "warning" | "note"> = {
  fout: "error",
  waarschuwing: "warning",
  stijl: "note",
};

/** Findings as SARIF 2.1.0 (OASIS), which editors and code hosts show at their line. */
export function reportSarif(diagnostics: readonly Diagnostic[]): string {
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
  const results = diagnostics.map(({ rule, severity, place, message, cause, hint }) => ({
    ruleId: rule,
    level: levels[severity],
    message: { text: [message, cause, hint].filter((text) => text !== undefined).join(" ") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: place.file.split("/").map(encodeURIComponent).join("/") },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
  }));
  const driver = { name: "Raadzaam", language: "nl-NL", rules };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
