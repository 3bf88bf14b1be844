import { date } from "../calendar.ts";
import type { Coverage } from "../checks/coverage.ts";
import { reportJson } from "../checks/report-json.ts";
import { reportMarkdown } from "../checks/report-markdown.ts";
import { reportSarif } from "../checks/report-sarif.ts";
import { checkPublication, coverageOf } from "../checks/run.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import { byPlace, hasErrors } from "../diagnostic.ts";
import { openPublication } from "../site/publication.ts";
import { checkOptions } from "./check-options.ts";
import { seconds } from "./progress.ts";
import { projectFolder } from "./project.ts";
import { report } from "./report.ts";
import { nodeTerminal } from "./terminal.ts";

const terminal = nodeTerminal();
const start = performance.now();
const options = checkOptions(process.argv.slice(2));
if (typeof options === "string") {
  terminal.error(options);
  process.exitCode = 2;
} else {
  const root = projectFolder();
  const files = nodeFiles(root);
  const { diagnostics: early, value } = openPublication(root);
  const today = date(new Date().toISOString().slice(0, 10));
  const diagnostics = [...early, ...(value ? checkPublication(value, files, today) : [])].sort(byPlace);
  switch (options.format) {
    case "json":
      process.stdout.write(reportJson(diagnostics));
      break;
    case "sarif":
      process.stdout.write(reportSarif(diagnostics));
      break;
    case "markdown":
      process.stdout.write(reportMarkdown(diagnostics));
      break;
    default:
      report(diagnostics, terminal);
      if (value) {
        const documents = value.opstellers.reduce((sum, { gegevens }) => sum + gegevens.documenten.length, 0);
        terminal.line(numbers(coverageOf(value, files, today)));
        terminal.line(`${documents} documenten gecontroleerd (${seconds(performance.now() - start)}).`);
      }
  }
  const fails = hasErrors(diagnostics) || (options.strict && diagnostics.some(({ severity }) => severity !== "stijl"));
  process.exitCode = fails ? 1 : 0;
}

function numbers({ referring, fixed, quoted, judged, unjudged }: Coverage): string {
  const total = referring + fixed + quoted + judged + unjudged;
  return `Getallen en waarden in de teksten: ${total}. Verwijzing: ${referring}; vast, zoals een datum of artikel: ${fixed}; aangehaald uit een bron: ${quoted}; getypt en beoordeeld: ${judged}; niet te beoordelen: ${unjudged}.`;
}
