import { join } from "node:path";
import { date } from "../src/calendar.ts";
import { buildPublication } from "../src/cli/build-publication.ts";
import { programFolder } from "../src/cli/project.ts";
import type { Terminal } from "../src/cli/terminal.ts";
import { loadPublication } from "../src/site/publication.ts";

/** What one measurement gives back: time of the work, and the most memory that its process ever held. */
export interface Measured {
  seconds: number;
  megabytes: number;
  /** What the build said, for counts. */
  said: string;
}

// `node bench/task.ts <task> <project>`: one task in a process of its own, so that memory and warm-up of another do not count.
const [task = "", project = ""] = process.argv.slice(2);
const lines: string[] = [];
const terminal: Terminal = {
  line: (text = "") => void lines.push(text),
  error: (text) => void lines.push(text),
  progress: () => undefined,
  colour: (_, text) => text,
};
const start = performance.now();
if (task === "laden") {
  const { diagnostics, value } = loadPublication(project);
  if (!value) throw new Error(diagnostics[0]?.message);
} else {
  const code = await buildPublication({
    root: project,
    program: programFolder,
    terminal,
    now: () => performance.now(),
    today: date("2026-11-23"),
    inputs: join(project, String(start)),
    ...(task === "site" && { without: "print editions" as const }),
  });
  if (code !== 0) throw new Error(lines.join("\n"));
}
const measured: Measured = {
  seconds: (performance.now() - start) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  said: lines.join("\n"),
};
process.stdout.write(`\n${JSON.stringify(measured)}\n`);
process.exit(0);
