import { checkIds } from "../checks/check-ids.ts";
import { lineReader } from "../checks/lines.ts";
import { coverageSentence, type Findings } from "../checks/report-findings.ts";
import { reportJson } from "../checks/report-json.ts";
import { reportMarkdown } from "../checks/report-markdown.ts";
import { reportSarif } from "../checks/report-sarif.ts";
import { checkPublication } from "../checks/run.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import { byPlace, hasErrors } from "../diagnostic.ts";
import { splitHash } from "../site/input-hash.ts";
import { openPublication } from "../site/publication.ts";
import { today } from "../site/today.ts";
import { checkOptions, type Format } from "./check-options.ts";
import { whenOutputCloses } from "./closed-output.ts";
import { findingsMemory } from "./findings-memory.ts";
import { programHash } from "./program-hash.ts";
import { seconds } from "./progress.ts";
import { programFolder, projectFolder } from "./project.ts";
import { summary, tellFindings } from "./report.ts";
import { nodeTerminal } from "./terminal.ts";

const terminal = nodeTerminal();
// The work goes on, and its end code still counts.
whenOutputCloses(() => undefined);
const start = performance.now();
const options = checkOptions(process.argv.slice(2));
if (typeof options === "string") {
  terminal.error(options);
  process.exitCode = 2;
} else {
  const findings = check(projectFolder());
  tell(findings, options.format);
  const { diagnostics } = findings;
  const fails = hasErrors(diagnostics) || (options.strict && diagnostics.some(({ severity }) => severity !== "stijl"));
  process.exitCode = fails ? 1 : 0;
}

function check(root: string): Findings {
  const files = nodeFiles(root);
  const { diagnostics: early, value } = openPublication(root);
  const memory = () => findingsMemory(root, splitHash(root), programHash(programFolder), today());
  const checked = value && checkPublication(value, files, today(), memory());
  return {
    diagnostics: [...early, ...(checked?.diagnostics ?? [])].sort(byPlace),
    accepted: checked?.accepted ?? [],
    ...(checked && { coverage: checked.coverage.total() }),
    documents: value?.opstellers.reduce((sum, { gegevens }) => sum + gegevens.documenten.length, 0) ?? 0,
    lineOf: lineReader(files),
  };
}

function tell(findings: Findings, format: Format): void {
  switch (format) {
    case "json":
      process.stdout.write(reportJson(findings));
      break;
    case "sarif":
      process.stdout.write(reportSarif(findings));
      break;
    case "markdown":
      process.stdout.write(reportMarkdown(findings));
      break;
    default:
      tellFindings(findings.diagnostics, terminal, findings.lineOf);
      if (findings.coverage) terminal.line(coverageSentence(findings.coverage));
      terminal.line(
        terminal.colour(findings.diagnostics.length === 0 ? "goed" : "vet", summary(findings.diagnostics)) +
          ` ${findings.documents} documenten, ${checkIds.length} regels, ${findings.accepted.length} keer met reden anders (${seconds(performance.now() - start)}).`,
      );
  }
}
