import { renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Where Astro puts the modules that make pages, below the folder of the site; it removes them when the pages are made. */
const modulesFolder = ".prerender";

/** Lets Astro bundle pages, scripts and styles, and keeps the modules that make pages instead of making any. */
export function keepBundle(modules: string): AstroIntegration {
  let site: string;
  return {
    name: "raadzaam-keep-bundle",
    hooks: {
      "astro:config:done": ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer({
          name: "raadzaam-keep-bundle",
          getStaticPaths: async () => {
            renameSync(join(site, modulesFolder), modules);
            return [];
          },
          render: async ({ url }) => {
            throw new Error(`${url} is made from the bundle, not while it is bundled`);
          },
        });
      },
    },
  };
}
