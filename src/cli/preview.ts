import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveFolder } from "../pdf/static-server.ts";
import { whenOutputCloses } from "./closed-output.ts";
import { projectFolder } from "./project.ts";
import { nodeTerminal } from "./terminal.ts";

const terminal = nodeTerminal();
// Nobody sees any more where it is, or can stop it there.
whenOutputCloses(() => process.exit());
const dist = join(projectFolder(), "dist");
if (!existsSync(join(dist, "index.html"))) {
  terminal.error("Er is nog geen website om te bekijken. Typ eerst: npm run build");
  process.exitCode = 1;
} else {
  const usual = 4321;
  // Another preview may be open: any free port will do then.
  const { address } = await serveFolder(dist, { port: usual, isCompressed: true }).catch(() =>
    serveFolder(dist, { isCompressed: true }),
  );
  terminal.line(`De website staat klaar op ${address}`);
  terminal.line("Open dat adres in uw browser. Stoppen: Ctrl+C.");
}
