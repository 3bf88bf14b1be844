import { readFileSync, statSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { serveFolder } from "../src/pdf/static-server.ts";

/** Bytes that a reader's browser gets for one page, headers included, by what they are. */
export interface PageWeight {
  html: number;
  style: number;
  script: number;
  fonts: number;
  icon: number;
  total: number;
}

/** As a browser names it when it asks for a file. */
export type Compression = "br" | "gzip";

const kinds: Record<string, Exclude<keyof PageWeight, "html" | "total">> = {
  css: "style",
  js: "script",
  woff2: "fonts",
  svg: "icon",
};

/**
 * What a page of a built site weighs with all that it loads at once: style sheets, scripts, the fonts that it asks for ahead
 * and its icon, as `npm run preview` sends them and Lighthouse counts them. What a reader's browser asks for later, when a
 * panel is opened or a rare sign is met, is not in it.
 * @param page address below the folder: `/hbel/`
 */
export async function weighPage(folder: string, page: string, compression: Compression): Promise<PageWeight> {
  const server = await serveFolder(folder, { isCompressed: true });
  const sent = (address: string): Promise<number> => bytesFor(server.address + address, compression);
  const text = (address: string): string => readFileSync(join(folder, address), "utf8");
  try {
    const weight: PageWeight = { html: await sent(page), style: 0, script: 0, fonts: 0, icon: 0, total: 0 };
    const loaded = new Set(loadedBy(text(page.endsWith("/") ? `${page}index.html` : page)));
    // A set goes on with what is added to it while it is gone through.
    for (const address of loaded) {
      const ending = address.split(".").at(-1) ?? "";
      const kind = kinds[ending];
      if (!kind) throw new Error(`${page} loads ${address}`);
      weight[kind] += await sent(address);
      if (kind !== "script") continue;
      for (const [, name] of text(address).matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g))
        loaded.add(`/_astro/${name}`);
    }
    weight.total = weight.html + weight.style + weight.script + weight.fonts + weight.icon;
    return weight;
  } finally {
    await server.close();
  }
}

/** Addresses that a page names as what it needs. */
function loadedBy(html: string): string[] {
  const withScript = html.replace(/<noscript>.*?<\/noscript>/gs, "");
  const tags = withScript.matchAll(
    /<link rel="(?:stylesheet|preload|icon)" href="([^"]+)"|<script [^>]*src="([^"]+)"/g,
  );
  return Array.from(tags, ([, link, script]) => (link ?? script) as string);
}

/** All that comes over the line for one address, on a connection of its own. */
function bytesFor(address: string, compression: Compression): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = get(address, { agent: false, headers: { "accept-encoding": compression } }, (response) => {
      const { socket } = response;
      response.once("end", () => resolve(socket.bytesRead)).resume();
    });
    asked.once("error", reject);
  });
}

/**
 * The document of a built site with the most HTML, and what it weighs. What documents load beside it is the same, and to
 * compress a thousand of them takes minutes.
 * @throws Error when there is none
 */
export async function heaviestDocument(
  folder: string,
  documents: readonly string[],
  compression: Compression,
): Promise<[string, PageWeight]> {
  const size = (page: string): number => statSync(join(folder, page, "index.html")).size;
  const [heaviest] = documents.map((page) => ({ page, size: size(page) })).sort((a, b) => b.size - a.size);
  if (!heaviest) throw new Error("the site has no documents");
  return [heaviest.page, await weighPage(folder, heaviest.page, compression)];
}
