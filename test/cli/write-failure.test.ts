import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFailure } from "../../src/cli/write-failure.ts";
import { printCache, printKey } from "../../src/pdf/print-cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vol-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Linux has a file on a disk that is always full.
test.runIf(process.platform === "linux")(
  "een volle schijf laat geen halve PDF achter en geeft een melding",
  async () => {
    const key = printKey("een stuk");
    symlinkSync("/dev/full", join(folder, `${key}-12.pdf.deel`));
    const full = await printCache(folder)
      .keep(key, new Uint8Array(100_000), 12)
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(writeFailure(full, folder)).toMatch(/kan niet worden geschreven: de schijf is vol\. Maak ruimte vrij/);
    expect(readdirSync(folder)).toEqual([]);
    expect(printCache(folder).has(key)).toBe(false);
  },
);

test("een bestand waar een map hoort, wordt bij naam genoemd", async () => {
  const inTheWay = join(folder, "pdf");
  writeFileSync(inTheWay, "");
  const inUse = async (): Promise<void> => printCache(inTheWay).keep(printKey("x"), new Uint8Array(1), 1);
  const error = await inUse().catch((thrown: unknown) => thrown);
  expect(writeFailure(error, folder)).toBe(
    "‘pdf’ kan niet worden geschreven: een deel van het pad is een bestand en geen map. Haal dat bestand weg.",
  );
});

test("ook wat het systeem zegt tegen een deel van het programma dat geen Node is, wordt begrepen", () => {
  const bundler = (told: string) => new Error(`Build failed with 1 error:\n\nFailed to write file\nCaused by: ${told}`);
  const full = bundler("No space left on device (os error 28)");
  expect(writeFailure(full, folder)).toMatch(/^Een bestand kan niet worden geschreven: de schijf is vol/);
  const folderFull = new Error(
    "Command failed: node make-page-bundle.ts\n  errno: -28,\n  code: 'ENOSPC',\n  syscall: 'mkdir'",
  );
  expect(writeFailure(folderFull, folder)).toMatch(/de schijf is vol/);
  expect(writeFailure(bundler("unexpected token (line 28)"), folder)).toBeUndefined();
});

test("een andere fout blijft een fout", () => {
  expect(writeFailure(new RangeError("x"), folder)).toBeUndefined();
  expect(writeFailure("x", folder)).toBeUndefined();
});
