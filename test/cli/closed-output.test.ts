import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { programFolder } from "../../src/cli/project.ts";
import { projectRoot } from "../support/own-publication.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "uitvoer-"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/index.html"), "<!doctype html>");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs a command of which nobody reads what it writes. @returns how it ended, and its complaints */
async function unread(command: string, project: string): Promise<{ code: number | null; complaints: string }> {
  const child = spawn(process.execPath, [join(programFolder, `src/cli/${command}.ts`)], {
    env: { ...process.env, RAADZAAM_ROOT: project },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let complaints = "";
  child.stderr.on("data", (piece) => {
    complaints += piece;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, complaints };
}

test("een voorbeeld waar niemand meer naar kijkt, stopt zonder fout", async () => {
  expect(await unread("preview", root)).toEqual({ code: 0, complaints: "" });
  expect(await unread("dev", projectRoot)).toEqual({ code: 0, complaints: "" });
});

test("een controle maakt haar werk af, en haar afloop telt", async () => {
  expect(await unread("check", projectRoot)).toEqual({ code: 0, complaints: "" });
  expect(await unread("check", root)).toEqual({ code: 1, complaints: "" });
});
