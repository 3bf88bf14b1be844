import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { catalogueFileOf, siteCatalogueFile } from "../catalogue-files.ts";
import { type DataFile, dataFilesOf, schemaFiles } from "../open-data.ts";
import { publication } from "../publication.ts";
import { workbookFilesOf } from "../workbook-files.ts";

/** Author by author: what belongs to one is let go before the next. */
function* dataFiles(): Generator<DataFile | DataFile<Uint8Array>> {
  const all = publication();
  yield* schemaFiles();
  yield siteCatalogueFile(all);
  for (const opsteller of all.opstellers) {
    yield* dataFilesOf(opsteller, () => all.registerOf(opsteller));
    yield* workbookFilesOf(all, opsteller);
    yield catalogueFileOf(all, opsteller);
  }
}

/** Writes tables and figures beside the pages that offer them; while previewing they are made when asked for. */
export function downloads(): AstroIntegration {
  return {
    name: "raadzaam-downloads",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!/\.(csv|json|jsonld|xlsx|ods)$/.test(request.url ?? "")) return next();
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
