import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { faces } from "../site/letters/faces.ts";

const address = /url\(\s*(["']?)(?<target>.*?)\1\s*\)/g;
/** Within the style sheet itself, or within the page. */
const needsNoFile = /^(data:|#|$)/;

/**
 * Files that the style sheets of a bundled site ask for and that are not there, each once. The bundler leaves an address as it
 * is written when it finds no file for it, and says so in a warning only: such a page would have letters of another kind.
 */
export async function missingFromStyles(site: string): Promise<string[]> {
  const folder = join(site, "_astro");
  const sheets = (await readdir(folder)).filter((name) => name.endsWith(".css"));
  const texts = await Promise.all(sheets.map((name) => readFile(join(folder, name), "utf8")));
  const asked = texts.flatMap((css) => [...css.matchAll(address)].map(({ groups }) => groups?.target ?? ""));
  const isThere = (target: string): boolean => target.startsWith("/") && existsSync(join(site, target));
  return [...new Set(asked.filter((target) => !needsNoFile.test(target) && !isThere(target)))].sort();
}

/** Files of packages are not there; the message tells a reader what helps. */
export class IncompleteInstall extends Error {
  constructor(missing: readonly string[]) {
    const files = missing.length === 1 ? "een bestand" : `${missing.length} bestanden`;
    super(
      [
        `De installatie mist ${files} voor de opmaak van de site:`,
        ...missing.map((name) => `  ${name}`),
        "Voer ‘npm ci’ uit en bouw daarna opnieuw.",
      ].join("\n"),
    );
  }
}

/** Fonts of packages that the site makes its own of, and that are not there. */
export function missingFonts(program: string): string[] {
  const originals = faces.map(({ original }) => original);
  return originals.filter((name) => !existsSync(join(program, "node_modules", name)));
}
