import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { AstroIntegration } from "astro";
import { type DataFile, dataFilesOf } from "../open-data.ts";
import { publication } from "../publication.ts";

const dataFiles = (): DataFile[] => publication().opstellers.flatMap(dataFilesOf);

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
      "astro:build:done": async ({ dir }) => {
        for (const { address, content } of dataFiles()) {
          const file = new URL(`.${address}`, dir);
          await mkdir(dirname(file.pathname), { recursive: true });
          await writeFile(file, content());
        }
      },
    },
  };
}
