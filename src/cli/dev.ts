import { join } from "node:path";
import { dev } from "astro";
import { liveData } from "../site/integrations/live-data.ts";
import { forgetPublication, openPublication } from "../site/publication.ts";
import { programFolder, projectFolder } from "./project.ts";
import { report } from "./report.ts";
import { nodeTerminal } from "./terminal.ts";

const terminal = nodeTerminal();
const root = projectFolder();
process.env.RAADZAAM_ROOT = root;

function readAnew(): void {
  forgetPublication();
  const { diagnostics } = openPublication(root);
  if (diagnostics.length > 0) report(diagnostics, terminal);
  else terminal.line("Alles klopt.");
}

readAnew();
const folders = ["data", "content", "templates"].map((folder) => join(root, folder));
const server = await dev({
  root: programFolder,
  configFile: "astro.config.mjs",
  logLevel: "error",
  integrations: [
    liveData({
      folders,
      changed: readAnew,
      mistakes() {
        const { value, diagnostics } = openPublication(root);
        return value ? undefined : diagnostics;
      },
    }),
  ],
});
terminal.line(`Voorbeeld: http://localhost:${server.address.port}/`);
terminal.line("Elke wijziging in data, content of templates is na opslaan te zien. Stoppen: Ctrl+C.");
