import { hasErrors } from "../diagnostic.ts";
import { openPublication } from "../site/publication.ts";
import { seconds } from "./progress.ts";
import { projectFolder } from "./project.ts";
import { report } from "./report.ts";
import { nodeTerminal } from "./terminal.ts";

const terminal = nodeTerminal();
const start = performance.now();
const { diagnostics, value } = openPublication(projectFolder());
report(diagnostics, terminal);
if (diagnostics.length === 0) {
  const documents = (value?.opstellers ?? []).reduce((sum, { gegevens }) => sum + gegevens.documenten.length, 0);
  terminal.line(`Alles klopt: ${documents} documenten gecontroleerd (${seconds(performance.now() - start)}).`);
}
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
