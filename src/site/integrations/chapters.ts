import type { AstroIntegration } from "astro";
import { chapterPages } from "../chapter-pages.ts";
import { chapteredDocumentAt } from "../chaptered-documents.ts";
import { publication } from "../publication.ts";

/** While previewing: the page of a chapter, made from the page of its document when it is asked for. */
export function chapters(): AstroIntegration {
  return {
    name: "raadzaam-chapters",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const address = request.url?.split("?")[0] ?? "";
          // No more than the page of a document, such as that of its PDF, is not of a chapter.
          if (!/^\/[^/]+\/[^/]+\/[^/]+\/$/.test(address)) return next();
          const document = chapteredDocumentAt(publication(), address);
          if (!document) return next();
          const whole = await fetch(new URL(document.address, `http://${request.headers.host}`));
          const html = await whole.text();
          // Whatever is shown instead of the document, such as mistakes made since, is shown instead of its chapter.
          const shown = whole.ok ? chapterPages(html, document).find((each) => each.address === address)?.html : html;
          if (shown === undefined) return next();
          response.statusCode = whole.status;
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(shown);
        });
      },
    },
  };
}
