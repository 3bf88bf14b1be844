import { join } from "node:path";
import { dev } from "astro";
import { lineReader } from "../checks/lines.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { openChecked } from "../site/checked.ts";
import { findingsToolbar } from "../site/integrations/findings-toolbar.ts";
import { liveData } from "../site/integrations/live-data.ts";
import { forgetPublication, openPublication, type Publication } from "../site/publication.ts";
import { today } from "../site/today.ts";
import { programFolder, projectFolder } from "./project.ts";
import { summary, tellFindings } from "./report.ts";
import { nodeTerminal } from "./terminal.ts";

const terminal = nodeTerminal();
const root = projectFolder();
process.env.RAADZAAM_ROOT = root;

let current: { publication?: Publication; diagnostics: readonly Diagnostic[] } = { diagnostics: [] };

/** Reads everything again and holds it against all rules. */
function readAnew(): void {
  forgetPublication();
  const { diagnostics: early, value } = openPublication(root);
  const found = value ? openChecked(value, root, today()).diagnostics : [];
  current = { ...(value && { publication: value }), diagnostics: [...early, ...found] };
  tellFindings(current.diagnostics, terminal, lineReader(nodeFiles(root)));
  terminal.line(summary(current.diagnostics));
}

readAnew();
const folders = ["data", "content", "templates"].map((folder) => join(root, folder));
const server = await dev({
  root: programFolder,
  configFile: "astro.config.mjs",
  logLevel: "error",
  devToolbar: { enabled: true },
  integrations: [
    liveData({
      folders,
      changed: readAnew,
      mistakes: () => (current.publication ? undefined : current.diagnostics),
    }),
    findingsToolbar({ root, current: () => current }),
  ],
});
terminal.line(`Voorbeeld: http://localhost:${server.address.port}/`);
terminal.line("Elke wijziging in data, content of templates is na opslaan te zien. Stoppen: Ctrl+C.");
