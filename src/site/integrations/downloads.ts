import type { AstroIntegration } from "astro";
import { authorDataFiles, siteDataFiles } from "../data-files.ts";
import { publication } from "../publication.ts";

/** While previewing: tables and figures as files, made when they are asked for. */
export function downloads(): AstroIntegration {
  return {
    name: "raadzaam-downloads",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = request.url ?? "";
          if (!/\.(csv|json|jsonld|xlsx|ods)$/.test(asked)) return next();
          const all = publication();
          const author = all.opstellers.find(({ id }) => asked.startsWith(`/${id}/`));
          const files = author ? authorDataFiles(all, author) : siteDataFiles(all);
          const file = files.find(({ address }) => address === asked);
          if (!file) return next();
          response.setHeader("Content-Type", file.type);
          response.end(file.content());
        });
      },
    },
  };
}
