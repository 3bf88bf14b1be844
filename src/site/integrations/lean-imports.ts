import type { AstroIntegration } from "astro";

/** What the bundler puts around each import that a script makes later: asking ahead for styles and for what it imports. */
const wrapper = "\0vite/preload-helper.js";

/**
 * Leaves a later import as it is written. No script of the site imports styles, and what a later one imports is there
 * already; the wrapper would be a fifth of the script of a page.
 */
export function leanImports(): AstroIntegration {
  const plugin = {
    name: "raadzaam-lean-imports",
    enforce: "pre" as const,
    load: (id: string) => (id === wrapper ? "export const __vitePreload = (load) => load();" : undefined),
  };
  return {
    name: "raadzaam-lean-imports",
    hooks: { "astro:config:setup": ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
