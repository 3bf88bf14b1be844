import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Bytes that a reader's browser gets for one page, by what they are. */
export interface PageWeight {
  html: number;
  style: number;
  script: number;
  /** As they are: fonts are compressed already. */
  fonts: number;
  total: number;
}

const compress = { brotli: (bytes: Buffer) => brotliCompressSync(bytes), gzip: (bytes: Buffer) => gzipSync(bytes) };
export type Compression = keyof typeof compress;

/**
 * What a page of a built site weighs with all that it loads at once: style sheets, scripts, and the fonts that it asks for
 * ahead. What a reader's browser asks for later, when a panel is opened or a rare sign is met, is not in it.
 * @param page address below the folder: `/hbel/`
 */
export function weighPage(folder: string, page: string, compression: Compression): PageWeight {
  const file = page.endsWith("/") ? `${page}index.html` : page;
  const html = readFileSync(join(folder, file));
  const size = (bytes: Buffer): number => compress[compression](bytes).length;
  const loaded = new Set(
    [...html.toString().matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)].map(([, address]) => address as string),
  );
  const weight = { html: size(html), style: 0, script: 0, fonts: 0 };
  // A set goes on with what is added to it while it is gone through.
  for (const address of loaded) {
    const bytes = readFileSync(join(folder, address));
    if (address.endsWith(".css")) weight.style += size(bytes);
    if (address.endsWith(".js")) {
      weight.script += size(bytes);
      for (const [, name] of bytes.toString().matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g))
        loaded.add(`/_astro/${name}`);
    }
    if (address.endsWith(".woff2")) weight.fonts += bytes.length;
  }
  return { ...weight, total: weight.html + weight.style + weight.script + weight.fonts };
}

/**
 * The document of a built site with the most HTML, and what it weighs. What documents load beside it is the same, and to
 * compress a thousand of them takes minutes.
 * @throws Error when there is none
 */
export function heaviestDocument(
  folder: string,
  documents: readonly string[],
  compression: Compression,
): [string, PageWeight] {
  const size = (page: string): number => statSync(join(folder, page, "index.html")).size;
  const [heaviest] = documents.map((page) => ({ page, size: size(page) })).sort((a, b) => b.size - a.size);
  if (!heaviest) throw new Error("the site has no documents");
  return [heaviest.page, weighPage(folder, heaviest.page, compression)];
}
