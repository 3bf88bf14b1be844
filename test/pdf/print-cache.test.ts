import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { printCache, printKey } from "../../src/pdf/print-cache.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "afdrukken-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("een ander stuk, een ander lettertype of een andere browser geeft een andere sleutel", () => {
  const key = printKey("<p>€ 1</p>", "letter", "153");
  expect(printKey("<p>€ 1</p>", "letter", "153")).toBe(key);
  expect(printKey("<p>€ 2</p>", "letter", "153")).not.toBe(key);
  expect(printKey("<p>€ 1</p>", "letter", "154")).not.toBe(key);
  expect(printKey("<p>€ 1</p>letter", "", "153")).not.toBe(key);
});

test("wat bewaard is komt terug met zijn aantal bladzijden", async () => {
  const key = printKey("a");
  await printCache(folder).keep(key, new Uint8Array([1, 2, 3]), 36);
  const reopened = printCache(folder);
  expect(await reopened.take(key, join(folder, "kopie"))).toBe(36);
  expect([...(await readFile(join(folder, "kopie")))]).toEqual([1, 2, 3]);
  expect(await reopened.take(printKey("b"), join(folder, "niets"))).toBeUndefined();
  expect(existsSync(join(folder, "niets"))).toBe(false);
});

test("een half bestand van een gestopte build telt niet mee en wordt opgeruimd", async () => {
  const cache = printCache(folder);
  await cache.keep(printKey("nu"), new Uint8Array([1]), 1);
  await cache.keep(printKey("oud"), new Uint8Array([2]), 1);
  const next = printCache(folder);
  await next.take(printKey("nu"), join(folder, "../kopie-van-nu"));
  await next.prune();
  expect(await readdir(folder)).toEqual([`${printKey("nu")}-1.pdf`]);
  await rm(join(folder, "../kopie-van-nu"));
});
