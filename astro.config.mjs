import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { bindTemplates } from "./src/site/integrations/bind-templates.ts";
import { chapters } from "./src/site/integrations/chapters.ts";
import { downloads } from "./src/site/integrations/downloads.ts";
import { leanComponents } from "./src/site/integrations/lean-components.ts";
import { leanImports } from "./src/site/integrations/lean-imports.ts";
import { letters } from "./src/site/integrations/letters.ts";
import { sharedModules } from "./src/site/integrations/shared-modules.ts";
import { previewFiles } from "./src/site/integrations/site-files.ts";

const program = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: program("."),
  srcDir: program("src/site"),
  publicDir: program("src/site/public"),
  cacheDir: ".raadzaam/astro",
  output: "static",
  trailingSlash: "always",
  // Nothing inline: the content security policy of the pages allows only files of the site itself.
  build: { format: "directory", inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ mdastPlugins: [bindTemplates], features: { smartPunctuation: false } }) },
  integrations: [
    sharedModules(),
    leanComponents(),
    leanImports(),
    letters(),
    mdx(),
    downloads(),
    chapters(),
    previewFiles(),
  ],
});
