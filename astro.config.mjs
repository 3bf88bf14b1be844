import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { downloads } from "./src/site/integrations/downloads.ts";

const program = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // data/, content/ and templates/ stand below the root; the program may stand elsewhere.
  root: process.env.RAADZAAM_ROOT ?? program("."),
  srcDir: program("src/site"),
  publicDir: program("src/site/public"),
  cacheDir: ".raadzaam/astro",
  output: "static",
  trailingSlash: "always",
  build: { format: "directory" },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx(), downloads()],
});
