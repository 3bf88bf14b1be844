import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { chapterPages } from "../chapter-pages.ts";
import { chapteredDocuments } from "../chaptered-documents.ts";
import { publication } from "../publication.ts";
import type { CutWork } from "./cut-chapters.ts";

/** Gives each chapter of each document a page of its own, made from the page of the document. */
export function chapters(): AstroIntegration {
  let folder: URL;
  let cutting: { worker: Worker; ended: Promise<unknown> } | undefined;
  return {
    name: "raadzaam-chapters",
    hooks: {
      "astro:config:done": ({ config }) => {
        folder = config.outDir;
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const address = request.url?.split("?")[0] ?? "";
          const document = chapteredDocuments(publication()).find((each) => address.startsWith(each.address));
          if (!document || address === document.address || !address.endsWith("/")) return next();
          const whole = await fetch(new URL(document.address, `http://${request.headers.host}`));
          const page = chapterPages(await whole.text(), document).find((each) => each.address === address);
          if (!page) return next();
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(page.html);
        });
      },
      "astro:build:start": () => {
        const workerData: CutWork = { folder: fileURLToPath(folder), documents: chapteredDocuments(publication()) };
        const worker = new Worker(new URL("./cut-chapters.ts", import.meta.url), { workerData });
        // A mistake is told where its outcome is awaited; until then it may not end the build.
        const ended = once(worker, "exit");
        ended.catch(() => undefined);
        cutting = { worker, ended };
      },
      "astro:build:done": async () => {
        cutting?.worker.postMessage("every page is written");
        await cutting?.ended;
      },
    },
  };
}
