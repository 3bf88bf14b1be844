import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type DataFile, dataFilesOf, schemaFiles } from "../open-data.ts";
import { publication } from "../publication.ts";

function dataFiles(): DataFile[] {
  const { opstellers, registerOf } = publication();
  return [...schemaFiles(), ...opstellers.flatMap((opsteller) => dataFilesOf(opsteller, () => registerOf(opsteller)))];
}

/** Writes tables and figures beside the pages that offer them; while previewing they are made when asked for. */
export function downloads(): AstroIntegration {
  return {
    name: "raadzaam-downloads",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!/\.(csv|json)$/.test(request.url ?? "")) return next();
          const file = dataFiles().find(({ address }) => address === request.url);
          if (!file) return next();
          response.setHeader("Content-Type", file.type);
          response.end(file.content());
        });
      },
      // Not asynchronous: thirty thousand small files take three times as long when each waits for its turn.
      "astro:build:done": ({ dir }) => {
        const folders = new Set<string>();
        for (const { address, content } of dataFiles()) {
          const file = join(fileURLToPath(dir), address);
          const folder = dirname(file);
          if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
          folders.add(folder);
          writeFileSync(file, content());
        }
      },
    },
  };
}
