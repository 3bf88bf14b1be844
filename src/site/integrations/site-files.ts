import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { SiteFile } from "../../exports/diwoo/sitemaps.ts";
import { feedFiles } from "../feed-files.ts";
import { projectRoot, publication } from "../publication.ts";
import { logoFiles, siteFiles } from "../site-files.ts";

/** Pages that no machine needs to find: print editions are not published, and a page that is not there is no page. */
const isUnlisted = (pathname: string): boolean => /^(druk\/|404)/.test(pathname);

const filesFor = (pages: readonly string[]): (SiteFile | SiteFile<Uint8Array>)[] => [
  ...siteFiles(publication(), pages),
  ...feedFiles(publication()),
  ...logoFiles(publication(), (path) => readFileSync(join(projectRoot(), path))),
];

/** Writes the files that are no pages: security.txt, robots.txt, sitemaps, the headers for hosts, and logos. */
export function machineFiles(): AstroIntegration {
  return {
    name: "raadzaam-machine-files",
    hooks: {
      // The preview adds scripts and styles of its own, so only built pages have a content security policy.
      "astro:config:setup": ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __IS_BUILD__: JSON.stringify(command === "build") } } });
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!/\.(txt|svg|png|atom)$/.test(request.url ?? "")) return next();
          const file = filesFor([]).find(({ address }) => address === request.url);
          if (!file) return next();
          if (file.address.endsWith(".svg")) response.setHeader("Content-Type", "image/svg+xml");
          response.end(file.content);
        });
      },
      "astro:build:done": ({ dir, pages }) => {
        const listed = pages.map(({ pathname }) => `/${pathname}`).filter((pathname) => !isUnlisted(pathname.slice(1)));
        for (const { address, content } of filesFor(listed)) {
          const file = join(fileURLToPath(dir), address);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      },
    },
  };
}
