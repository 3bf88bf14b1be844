import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { shareImages } from "../../src/cli/image-list.ts";
import { addShareImages } from "../../src/cli/share-images.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { chapterImageAddress, shareImageAddress } from "../../src/site/addresses.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { ownPublication } from "../support/own-publication.ts";

const browser = warmBrowser(browserFolder);
const folders: string[] = [];
afterAll(async () => {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const publication = ownPublication();
const targets = [...shareImages(publication)].map(({ target }) => target);

/** A site with the folders of its documents, and nothing in them. */
function emptySite(): { site: string; cache: string } {
  const root = mkdtempSync(join(tmpdir(), "raadzaam-beeld-"));
  folders.push(root);
  for (const target of targets) mkdirSync(dirname(join(root, target)), { recursive: true });
  return { site: root, cache: join(root, "beelden") };
}

test("elk stuk heeft een afbeelding, en elk hoofdstuk met een figuur", () => {
  expect(targets).toContain(shareImageAddress("hbel", "uitvoeringsplan"));
  expect(targets).toContain(chapterImageAddress("hbel", "uitvoeringsplan", "leerroutes"));
  expect(targets).not.toContain(chapterImageAddress("hbel", "uitvoeringsplan", "ict"));
  expect(new Set(targets).size).toBe(targets.length);
});

test("elke afbeelding is klein en 1200 bij 630, en dezelfde gegevens geven dezelfde bytes", async () => {
  const [first, second] = [emptySite(), emptySite()];
  const make = ({ site, cache }: { site: string; cache: string }) =>
    addShareImages(site, publication, process.cwd(), cache, browser, new Set());
  expect(await make(first)).toEqual({ made: targets.length, kept: 0 });
  await make(second);
  for (const target of targets) {
    const png = readFileSync(join(first.site, target));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length, target).toBeLessThan(150_000);
    expect(readFileSync(join(second.site, target)).equals(png), target).toBe(true);
  }
  expect(await make(first)).toEqual({ made: 0, kept: targets.length });
});
