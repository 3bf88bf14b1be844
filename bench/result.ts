import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { decimal } from "../src/decimal.ts";
import { formatNumber } from "../src/notation.ts";

/** One line of the result: what was measured, against what it may be at most. */
export interface Line {
  id: string;
  name: string;
  value: number;
  unit: string;
  /** At most, by docs/architectuur.md. */
  most?: number;
}

export interface Result {
  /** `snel` or `volledig`; only results of the same size are compared. */
  size: string;
  machine: { processor: string; cores: number; node: string; load: number };
  lines: Line[];
}

export function startResult(size: string): Result {
  const [first] = cpus();
  const machine = {
    processor: first?.model.trim() ?? "onbekend",
    cores: cpus().length,
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
  return { size, machine, lines: [] };
}

/** The middle one; of an even number the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** The seconds that a pattern finds in what a build said; not a number when it does not. */
export function secondsOf(said: string, pattern: RegExp): number {
  return Number(pattern.exec(said)?.[1]?.replace(",", ".") ?? Number.NaN);
}

function shown(value: number): string {
  const decimals = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return formatNumber(decimal(value), decimals);
}

/** `website, per document   11,2 ms   grens 6 ms   1,87×   basis 0,98×`. */
export function lineText({ name, value, unit, most, id }: Line, base: Result | undefined): string {
  const before = base?.lines.find((line) => line.id === id)?.value;
  return [
    name.padEnd(58),
    `${shown(value).padStart(7)} ${unit.padEnd(6)}`,
    (most === undefined ? "" : `grens ${shown(most)} ${unit}, ${shown(value / most)}×`).padEnd(24),
    before ? `basis ${shown(value / before)}×` : "",
  ]
    .join("  ")
    .trimEnd();
}

/** The result that later ones are compared with; undefined when there is none of this size. */
export function readBaseline(folder: string, size: string): Result | undefined {
  const file = join(folder, `baseline-${size}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Result) : undefined;
}

/** @returns the file */
export function writeResult(folder: string, name: string, result: Result): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return file;
}
