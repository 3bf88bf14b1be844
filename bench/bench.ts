import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programFolder } from "../src/cli/project.ts";
import { decimal } from "../src/decimal.ts";
import { formatNumber } from "../src/notation.ts";
import { generateProject } from "./generate.ts";
import type { Measured } from "./task.ts";

/** One line of the result: what was measured, against what it may be at most. */
interface Line {
  name: string;
  value: number;
  unit: string;
  most?: number;
}

const isQuick = process.argv.includes("--quick");
const opstellers = isQuick ? 20 : 342;
const printed = isQuick ? 4 : 34;
const perOpsteller = 3;

function run(script: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(programFolder, script), ...parameters], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
    env: { ...process.env, NODE_ENV: "production", ...environment },
  });
  if (status !== 0) throw new Error(`${script} ${parameters.join(" ")}: ${stderr || stdout}`);
  return stdout;
}

function measure(task: "laden" | "site" | "alles", project: string): Measured {
  return JSON.parse(run("bench/task.ts", [task, project]).trim().split("\n").at(-1) ?? "") as Measured;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const folder = mkdtempSync(join(tmpdir(), "raadzaam-meting-"));
const lines: Line[] = [];
const add = (name: string, value: number, unit: string, most?: number): void => {
  lines.push({ name, value, unit, ...(most !== undefined && { most }) });
  const limit =
    most === undefined
      ? ""
      : `  hoogstens ${formatNumber(decimal(most), 1)} ${unit}  (${formatNumber(decimal(value / most), 2)} maal)`;
  console.log(`${name.padEnd(52)} ${formatNumber(decimal(value), 1).padStart(9)} ${unit}${limit}`);
};

try {
  const large = join(folder, "groot");
  await generateProject(programFolder, large, opstellers);
  const documents = opstellers * perOpsteller;
  add(`laden en controleren, ${documents} documenten`, measure("laden", large).seconds, "s");
  const site = measure("site", large);
  add(`website, ${documents} documenten, per document`, (site.seconds * 1000) / documents, "ms", 6);
  add("website, meeste geheugen", site.megabytes, "MB", 1000);

  const small = join(folder, "klein");
  await generateProject(programFolder, small, printed);
  const first = measure("alles", small);
  const [, pages = "0", duration = "0"] = /, (\d+) bladzijden samen \(([\d,]+) s\)/.exec(first.said) ?? [];
  add(
    `PDF, ${printed * perOpsteller} documenten met één browser, per bladzijde`,
    (Number(duration.replace(",", ".")) * 1000) / Number(pages),
    "ms",
    20,
  );

  const environment = { RAADZAAM_ROOT: small };
  run("src/cli/build.ts", [], environment);
  add(
    "build zonder wijziging",
    timed(() => void run("src/cli/build.ts", [], environment)),
    "s",
    1.5,
  );
  const fact = join(small, "data/opstellers/gemeente-001/begroting-2022.yaml");
  writeFileSync(fact, readFileSync(fact, "utf8").replace(/fte: 1\.78/, "fte: 1.79"));
  const start = performance.now();
  const said = run("src/cli/build.ts", [], environment);
  add("build met één gewijzigd feit", (performance.now() - start) / 1000, "s");
  add("waarvan opnieuw gedrukt", Number(/(\d+) gedrukt/.exec(said)?.[1] ?? 0), "PDF’s", perOpsteller);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const results = join(programFolder, ".raadzaam/metingen");
mkdirSync(results, { recursive: true });
const file = join(results, `${new Date().toISOString().slice(0, 19).replaceAll(":", "")}.json`);
writeFileSync(file, `${JSON.stringify({ opstellers, printed, lines }, null, 2)}\n`);
console.log(`\nOok als gegevens: ${file.slice(programFolder.length + 1)}`);
