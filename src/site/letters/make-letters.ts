import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { type Face, faces, signs } from "./faces.ts";
import { renameFont } from "./rename-font.ts";

const styleSheet = "letters.css";
const reserved = "Source";
const own = "Lezing";
/** What of a font's own notices is kept: who made it, its licence, where that stands. */
const notices = [0, 13, 14];
/** Goes into the name of the folder: another number makes all files anew. */
const edition = "4";

/**
 * The fonts of the site with the signs of Dutch text only, about half as large, and their style sheet. Made once, and again
 * when a font or the signs change; the same input gives the same bytes.
 * @param packages folder node_modules
 * @returns folder with the style sheet `letters.css` and a `.woff2` for each face
 */
export async function makeLetters(packages: string, workshop: string): Promise<string> {
  const originals = await Promise.all(faces.map(({ original }) => readFile(join(packages, original))));
  const hash = createHash("sha256").update(edition).update(signs);
  for (const original of originals) hash.update(original);
  const folder = join(workshop, `letters-${hash.digest("hex").slice(0, 12)}`);
  if (existsSync(join(folder, styleSheet))) return folder;
  await mkdir(workshop, { recursive: true });
  const making = await mkdtemp(join(workshop, "letters-"));
  for (const [index, face] of faces.entries()) {
    await writeFile(join(making, `${face.id}.woff2`), await subset(originals[index] as Buffer, face));
  }
  await writeFile(join(making, styleSheet), faces.map(faceRule).join("\n"));
  // Two builds may make them at once; what the other has finished is as good.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  return folder;
}

/** Tables for choosing between styles, for other forms of signs and for scripts that the signs are not of. */
const unneeded = ["STAT", "BASE", "GDEF", "GSUB"];
/** Where letters stand beside each other. */
const kerning = "GPOS";

/**
 * Without what other signs are drawn by: alternates, small capitals, fractions. Figures stay of equal width. Titles
 * keep their kerning; at the size of text and labels it moves letters by less than a pixel, for a quarter of the file.
 */
async function subset(original: Buffer, { family, weight }: Face): Promise<Buffer> {
  const isOfTitles = family === "Lezing Serif" && weight === 600;
  const whole = await subsetFont(original, undefined, {
    targetFormat: "sfnt",
    keepAllGlyphs: true,
    preserveNameIds: notices,
  });
  return subsetFont(renameFont(whole, reserved, own), signs, {
    targetFormat: "woff2",
    noLayoutClosure: true,
    keepFeatures: isOfTitles ? ["kern"] : [],
    dropTables: isOfTitles ? unneeded : [...unneeded, kerning],
    preserveNameIds: notices,
  });
}

function faceRule({ id, family, weight, style }: Face): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("./${id}.woff2") format("woff2");unicode-range:${unicodeRange()}}`;
}

/** The signs as ranges, so that a browser knows which file it needs. */
export function unicodeRange(text = signs): string {
  const codes = [...new Set(text)].map((sign) => sign.codePointAt(0) as number).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(",");
}
