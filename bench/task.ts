import { date } from "../src/calendar.ts";
import { checkPublication } from "../src/checks/run.ts";
import { buildPublication } from "../src/cli/build-publication.ts";
import { pageBundle } from "../src/cli/page-bundle.ts";
import { programFolder } from "../src/cli/project.ts";
import { publicationHash } from "../src/cli/publication-hash.ts";
import { renderSite } from "../src/cli/render-site.ts";
import type { Terminal } from "../src/cli/terminal.ts";
import { nodeFiles } from "../src/dataset/node-files.ts";
import { openChecked } from "../src/site/checked.ts";
import { openPublication, type Publication } from "../src/site/publication.ts";

/** What one measurement gives back. The most memory that its process ever held is that of all its work, not only the measured part. */
export interface Measured {
  seconds: number;
  /** Of the processor; on a machine that does other things too this is steadier than the time on the clock. */
  cpuSeconds: number;
  megabytes: number;
  /** What the build said, for counts. */
  said: string;
}

export type Task = "laden" | "controleren" | "website" | "website en druk" | "alles zonder druk" | "alles";

const lines: string[] = [];
const terminal: Terminal = {
  line: (text = "") => void lines.push(text),
  error: (text) => void lines.push(text),
  progress: () => undefined,
  colour: (_, text) => text,
};
const now = () => performance.now();
const today = date("2026-11-23");

function load(project: string): Publication {
  const { value, diagnostics } = openPublication(project);
  if (!value) throw new Error(diagnostics[0]?.message);
  return value;
}

/** Prepares what a task needs and gives the work that is to be measured. */
function prepare(task: Task, project: string, out: string): () => unknown {
  if (task === "laden") return () => load(project);
  if (task === "alles") return () => build(project);
  if (task === "alles zonder druk") return () => build(project, "print editions");
  const publication = load(project);
  if (task === "controleren") return () => checkPublication(publication, nodeFiles(project), today);
  // As in a build, which checks before it makes pages: they tell what was found.
  openChecked(publication, project, today);
  const work = { root: project, program: programFolder, staging: out, terminal, now };
  const editions = task === "website en druk" ? "all" : "without print";
  return () => renderSite(publication, { ...work, bundle: pageBundle(programFolder) }, editions);
}

async function build(project: string, without?: "print editions"): Promise<void> {
  const inputs = publicationHash(project, programFolder);
  const code = await buildPublication({
    ...{ root: project, program: programFolder, terminal, now, today, inputs },
    ...(without && { without }),
  });
  if (code !== 0) throw new Error(lines.join("\n"));
}

// `node bench/task.ts <task> <project> <out>`: one task in a process of its own, so that memory and warm-up of another do not count.
const [task, project = "", out = ""] = process.argv.slice(2);
const work = prepare(task as Task, project, out);
const start = now();
const before = process.cpuUsage();
await work();
const { user, system } = process.cpuUsage(before);
const measured: Measured = {
  seconds: (now() - start) / 1000,
  cpuSeconds: (user + system) / 1_000_000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  said: lines.join("\n"),
};
process.stdout.write(`\n${JSON.stringify(measured)}\n`);
process.exit(0);
