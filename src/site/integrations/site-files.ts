import type { AstroIntegration } from "astro";
import { machineFiles } from "../machine-files.ts";
import { projectRoot, publication } from "../publication.ts";

/** While previewing: the files that are no pages (security.txt, robots.txt, sitemaps, the headers for hosts, and logos). */
export function previewFiles(): AstroIntegration {
  return {
    name: "raadzaam-preview-files",
    hooks: {
      // The preview adds scripts and styles of its own, so only built pages have a content security policy.
      "astro:config:setup": ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __IS_BUILD__: JSON.stringify(command === "build") } } });
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!/\.(txt|svg|png|atom)$/.test(request.url ?? "")) return next();
          const file = machineFiles(publication(), projectRoot(), []).find(({ address }) => address === request.url);
          if (!file) return next();
          if (file.address.endsWith(".svg")) response.setHeader("Content-Type", "image/svg+xml");
          response.end(file.content);
        });
      },
    },
  };
}
