import type { AstroIntegration } from "astro";
import { expect, test } from "vitest";
import { leanImports } from "../../../src/site/integrations/lean-imports.ts";

interface Loader {
  load(id: string): string | undefined;
}

/** The plugin that the site builder gets. */
function pluginOf(integration: AstroIntegration): Loader {
  const given: Loader[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: Loader[] } }) => given.push(...vite.plugins);
  integration.hooks["astro:config:setup"]?.({ updateConfig } as never);
  return given[0] as Loader;
}

test("om een import die later komt, staat niets dan de import zelf", async () => {
  const code = pluginOf(leanImports()).load("\0vite/preload-helper.js");
  const { __vitePreload } = await import(`data:text/javascript,${encodeURIComponent(code ?? "")}`);
  expect(__vitePreload(() => "het paneel", ["/_astro/styles.css"])).toBe("het paneel");
});

test("andere onderdelen van de bundelaar blijven wat ze zijn", () => {
  expect(pluginOf(leanImports()).load("\0vite/modulepreload-polyfill.js")).toBeUndefined();
});
