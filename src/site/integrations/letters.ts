import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { makeLetters } from "../letters/make-letters.ts";

/** Makes the fonts of the site, which style sheets and pages import from `letters/`. */
export function letters(): AstroIntegration {
  return {
    name: "raadzaam-letters",
    hooks: {
      "astro:config:setup": async ({ config, updateConfig }) => {
        const inProject = (path: string) => fileURLToPath(new URL(path, config.root));
        const folder = await makeLetters(inProject("node_modules"), inProject(".raadzaam"));
        updateConfig({ vite: { resolve: { alias: { letters: folder } } } });
      },
    },
  };
}
