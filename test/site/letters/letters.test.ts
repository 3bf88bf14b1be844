import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faces, signs } from "../../../src/site/letters/faces.ts";
import { makeLetters, unicodeRange } from "../../../src/site/letters/make-letters.ts";
import { renameFont } from "../../../src/site/letters/rename-font.ts";
import { projectRoot } from "../../support/own-publication.ts";

const packages = join(projectRoot, "node_modules");
let workshop: string;
let folder: string;

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), "letters-"));
  folder = await makeLetters(packages, workshop);
});
afterAll(() => rm(workshop, { recursive: true, force: true }));

const made = (id: string) => readFile(join(folder, `${id}.woff2`));
const asTrueType = (font: Buffer) =>
  subsetFont(font, undefined, { targetFormat: "sfnt", keepAllGlyphs: true, preserveNameIds: [0, 14] });

describe("de letters van de site", () => {
  test("de vier die een stuk nodig heeft zijn samen hooguit 31 kB", async () => {
    const shown = ["serif-400", "serif-600", "sans-400", "sans-600"];
    const sizes = await Promise.all(shown.map(async (id) => (await made(id)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(31_000);
  });

  test("twee keer maken geeft dezelfde bestanden, en wat er is wordt niet opnieuw gemaakt", async () => {
    const other = await mkdtemp(join(tmpdir(), "letters-"));
    const again = await makeLetters(packages, other);
    for (const { id } of faces)
      expect((await readFile(join(again, `${id}.woff2`))).equals(await made(id)), id).toBe(true);
    await rm(other, { recursive: true, force: true });
    expect(await makeLetters(packages, workshop)).toBe(folder);
    expect(await readdir(workshop)).toHaveLength(1);
  });

  test("de gewijzigde letters dragen niet de naam die aan de maker is voorbehouden, wel zijn vermelding", async () => {
    for (const { id } of faces) {
      const text = (await asTrueType(await made(id))).toString("latin1").replaceAll("\0", "");
      const has = (part: string | RegExp): boolean =>
        typeof part === "string" ? text.includes(part) : part.test(text);
      expect([id, has(/Lezing ?S(erif|ans)/), has(/Source ?S(erif|ans)/)]).toEqual([id, true, false]);
      expect([id, has("with Reserved Font Name"), has("scripts.sil.org/OFL")]).toEqual([id, true, true]);
    }
  });

  test("elk teken van Nederlandse tekst zit erin", async () => {
    const style = await readFile(join(folder, "letters.css"), "utf8");
    expect(style.match(/@font-face/g)).toHaveLength(faces.length);
    expect(style).toContain(unicodeRange());
    for (const sign of "aZ09€ëïöüéèÉ’‘–−×²§÷…&@%#*+=<>[]_ \u00a0") expect(signs).toContain(sign);
    for (const sign of "{|}~") expect(signs).not.toContain(sign);
  });
});

describe("bereik van tekens", () => {
  test("opeenvolgende tekens worden één bereik", () => {
    expect(unicodeRange("cab€e")).toBe("U+61-63,U+65,U+20AC");
  });
});

describe("een letter hernoemen", () => {
  test("een naam van een andere lengte past niet", () => {
    expect(() => renameFont(Buffer.alloc(12), "Source", "Lezingen")).toThrow(RangeError);
  });

  test("een bestand zonder namen wordt geweigerd", () => {
    expect(() => renameFont(Buffer.alloc(12), "Source", "Lezing")).toThrow("‘name’");
  });
});
