import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { documentAddress } from "../addresses.ts";
import { type ChapteredDocument, chapterPages } from "../chapter-pages.ts";
import { publication } from "../publication.ts";

/** Every document that is published. */
function chapteredDocuments(): ChapteredDocument[] {
  const { opstellers, templates } = publication();
  const kinds = new Map(templates.map(({ id, name }) => [id, name]));
  return opstellers.flatMap(({ id: opsteller, gegevens }) =>
    gegevens.documenten.map(({ id, titel, soort }) => ({
      opsteller,
      document: id,
      title: titel,
      kind: kinds.get(soort) ?? "",
    })),
  );
}

/** Gives each chapter of each document a page of its own, made from the page of the document. */
export function chapters(): AstroIntegration {
  return {
    name: "raadzaam-chapters",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const address = request.url?.split("?")[0] ?? "";
          const document = chapteredDocuments().find((each) =>
            address.startsWith(documentAddress(each.opsteller, each.document)),
          );
          const own = document && documentAddress(document.opsteller, document.document);
          if (!document || address === own || !address.endsWith("/")) return next();
          const whole = await fetch(new URL(own as string, `http://${request.headers.host}`));
          const page = chapterPages(await whole.text(), document).find((each) => each.address === address);
          if (!page) return next();
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(page.html);
        });
      },
      // Not asynchronous: many small files take three times as long when each waits for its turn.
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const document of chapteredDocuments()) {
          const whole = join(folder, documentAddress(document.opsteller, document.document), "index.html");
          for (const { address, html } of chapterPages(readFileSync(whole, "utf8"), document)) {
            mkdirSync(join(folder, address));
            writeFileSync(join(folder, address, "index.html"), html);
          }
        }
      },
    },
  };
}
