import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundleFolder, pageBundle } from "../../src/cli/page-bundle.ts";

let program: string;
beforeEach(() => {
  program = mkdtempSync(join(tmpdir(), "bundel-"));
  for (const folder of ["src", "templates", "data"]) mkdirSync(join(program, folder));
  writeFileSync(join(program, "src", "bladzijde.astro"), "<p>een</p>");
});
afterEach(() => rmSync(program, { recursive: true, force: true }));

test("een bundel die er al is, wordt niet nog eens gemaakt", async () => {
  const folder = bundleFolder(program);
  mkdirSync(folder, { recursive: true });
  expect(await pageBundle(program)).toBe(folder);
});

test("een ander programma of sjabloon vraagt een andere bundel, andere gegevens niet", () => {
  const first = bundleFolder(program);
  writeFileSync(join(program, "data", "site.yaml"), "titel: x");
  expect(bundleFolder(program)).toBe(first);
  writeFileSync(join(program, "templates", "omvang.mdx"), "Tekst.");
  const second = bundleFolder(program);
  expect(second).not.toBe(first);
  writeFileSync(join(program, "src", "bladzijde.astro"), "<p>twee</p>");
  expect(bundleFolder(program)).not.toBe(second);
});
