import { buildPublication } from "./build-publication.ts";
import { programFolder, projectFolder } from "./project.ts";
import { nodeTerminal } from "./terminal.ts";

const code = await buildPublication({
  root: projectFolder(),
  program: programFolder,
  terminal: nodeTerminal(),
  now: () => performance.now(),
});
// The site builder and the browser may leave handles open; the work is done.
process.exit(code);
