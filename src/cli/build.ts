import { join } from "node:path";
import { today } from "../site/today.ts";
import { whenOutputCloses } from "./closed-output.ts";
import { seconds } from "./progress.ts";
import { programFolder, projectFolder } from "./project.ts";
import { publicationHash } from "./publication-hash.ts";
import { isCurrent } from "./stamp.ts";
import { restoreAfterKill } from "./swap.ts";
import { nodeTerminal } from "./terminal.ts";

const start = performance.now();
const root = projectFolder();
const terminal = nodeTerminal();
// The work goes on, and its end code still counts.
whenOutputCloses(() => undefined);
const dist = join(root, "dist");
await restoreAfterKill(dist);
const inputs = publicationHash(root, programFolder);
if (isCurrent(dist, inputs)) {
  terminal.line(
    `Niets gewijzigd: de website en de PDF’s in dist zijn nog goed (${seconds(performance.now() - start)}).`,
  );
} else {
  // Loaded only now: reading the site builder takes longer than finding out that nothing changed.
  const { buildPublication } = await import("./build-publication.ts");
  const now = () => performance.now();
  // The site builder and the browser may leave handles open; the work is done then.
  process.exit(await buildPublication({ root, program: programFolder, terminal, now, today: today(), inputs }));
}
