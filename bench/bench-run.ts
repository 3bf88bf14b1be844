import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programFolder } from "../src/cli/project.ts";
import { type Finished, run } from "./process.ts";
import { type Line, lineText, type Result, readBaseline, startResult } from "./result.ts";
import type { Measured, Task } from "./task.ts";

/** How much is measured: everything, or in a minute or two something that shows that all of it works. */
export const sizes = {
  volledig: { opstellers: 342, printed: 34, times: 3, mostSeconds: 1200 },
  snel: { opstellers: 20, printed: 4, times: 1, mostSeconds: 600 },
} as const;

export type Size = keyof typeof sizes;

export const perOpsteller = 3;
/** The folder of the benchmark itself. */
export const ours = join(programFolder, "bench");

/** As `npm run build` starts Node: with much room for young objects it holds on to memory that a build does not need. */
const node = [process.execPath, "--max-semi-space-size=32", "--heap-growing-percent=30"] as const;
/** As `npm run check` starts Node: it is gone before what it holds on to matters. */
const nodeForChecks = [process.execPath, "--no-regexp-tier-up"] as const;

/** One run of the benchmark: its folders, its measurements, and the lines that come of them. */
export class BenchRun {
  readonly size: Size;
  readonly result: Result;
  /** For projects; gone at the end. */
  readonly folder = mkdtempSync(join(tmpdir(), "raadzaam-meting-"));
  /**
   * For sites, each in a folder of its own; below the program, because the site builder works in folders beside its own. None is
   * removed before the end: some file systems do not use the place of removed files again for minutes, and search past each
   * of them for every new file.
   */
  readonly sites = join(programFolder, ".raadzaam", `meting-${process.pid}`);
  readonly #base: Result | undefined;
  #count = 0;

  constructor(size: Size) {
    this.size = size;
    this.result = startResult(size);
    this.#base = readBaseline(ours, size);
  }

  add(line: Line): void {
    this.result.lines.push(line);
    console.log(lineText(line, this.#base));
  }

  /** The site that was made last. */
  get out(): string {
    return join(this.sites, String(this.#count));
  }

  /** One task in a process of its own. No measurement that hangs may hang the whole. */
  async measure(task: Task, project: string): Promise<Measured & Finished> {
    this.#count++;
    const started = task === "controleren" ? nodeForChecks : node;
    const command = [...started, join(ours, "task.ts"), task, project, this.out] as const;
    const finished = await run(command, sizes[this.size].mostSeconds);
    return { ...finished, ...(JSON.parse(finished.output.trim().split("\n").at(-1) ?? "") as Measured) };
  }

  /** The build as a writer starts it. */
  build(project: string): Promise<Finished> {
    const command = [...node, join(programFolder, "src/cli/build.ts")] as const;
    return run(command, sizes[this.size].mostSeconds, { RAADZAAM_ROOT: project });
  }

  async repeated<T>(work: () => Promise<T>): Promise<T[]> {
    const all: T[] = [];
    while (all.length < sizes[this.size].times) all.push(await work());
    return all;
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.sites, { recursive: true, force: true });
  }
}
