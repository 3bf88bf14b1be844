import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { bindTemplates } from "./src/site/integrations/bind-templates.ts";
import { chapters } from "./src/site/integrations/chapters.ts";
import { downloads } from "./src/site/integrations/downloads.ts";

const program = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: program("."),
  srcDir: program("src/site"),
  publicDir: program("src/site/public"),
  cacheDir: ".raadzaam/astro",
  output: "static",
  trailingSlash: "always",
  build: { format: "directory" },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ mdastPlugins: [bindTemplates], features: { smartPunctuation: false } }) },
  // Scripts stand in files of their own, or a strict content security policy would refuse them.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), downloads(), chapters()],
});
