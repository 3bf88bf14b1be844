import { join } from "node:path";
import { dev } from "astro";
import { lineReader } from "../checks/lines.ts";
import { nodeFiles } from "../dataset/node-files.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { openChecked, tellEarlierFindings } from "../site/checked.ts";
import { splitHash } from "../site/input-hash.ts";
import { findingsToolbar } from "../site/integrations/findings-toolbar.ts";
import { liveData } from "../site/integrations/live-data.ts";
import { forgetPublication, openPublication, type Publication } from "../site/publication.ts";
import { today } from "../site/today.ts";
import { whenOutputCloses } from "./closed-output.ts";
import { findingsMemory } from "./findings-memory.ts";
import { programHash } from "./program-hash.ts";
import { programFolder, projectFolder } from "./project.ts";
import { summary, tellFindings } from "./report.ts";
import { nodeTerminal } from "./terminal.ts";
import { workshop } from "./work.ts";

const terminal = nodeTerminal();
// Nobody sees any more where it is, or can stop it there.
whenOutputCloses(() => process.exit());
const root = projectFolder();
process.env.RAADZAAM_ROOT = root;

const version = programHash(programFolder);

let current: { publication?: Publication; diagnostics: readonly Diagnostic[] } = { diagnostics: [] };

/** What the rules found, in this version or in the one before it. */
let found: readonly Diagnostic[] = [];

/** Reads what changed. Mistakes that make pages impossible are known at once; those against the rules when it is checked. */
function readAnew(): void {
  forgetPublication();
  const { diagnostics, value } = openPublication(root);
  current = { ...(value && { publication: value }), diagnostics: [...diagnostics, ...(value ? found : [])] };
  if (value) tellEarlierFindings(value);
}

/** Holds what was read against all rules. @returns whether they found anything else than before */
function check(): boolean {
  const before = JSON.stringify(current.diagnostics);
  const { diagnostics: early, value } = openPublication(root);
  const memory = findingsMemory(root, splitHash(root), version, today());
  found = value ? openChecked(value, root, today(), memory).diagnostics : [];
  current = { ...current, diagnostics: [...early, ...found] };
  tellFindings(current.diagnostics, terminal, lineReader(nodeFiles(root)));
  terminal.line(summary(current.diagnostics));
  return JSON.stringify(current.diagnostics) !== before;
}

readAnew();
check();
const folders = ["data", "content", "templates"].map((folder) => join(root, folder));
const server = await dev({
  root: programFolder,
  configFile: "astro.config.mjs",
  logLevel: "error",
  devToolbar: { enabled: true },
  integrations: [
    liveData({
      folders,
      unwatched: [workshop, "dist"].map((folder) => join(programFolder, folder)),
      changed: readAnew,
      shown: check,
      mistakes: () => (current.publication ? undefined : current.diagnostics),
    }),
    findingsToolbar({ root, current: () => current }),
  ],
});
terminal.line(`Voorbeeld: http://localhost:${server.address.port}/`);
terminal.line("Elke wijziging in data, content of templates is na opslaan te zien. Stoppen: Ctrl+C.");
