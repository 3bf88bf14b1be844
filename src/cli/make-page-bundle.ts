// `node make-page-bundle.ts <program> <folder>`: see page-bundle.ts.
import { join } from "node:path";

// Before the bundler is loaded: it works outside the heap of JavaScript, and would keep what it freed for a next bundle.
process.env.MIMALLOC_PURGE_DELAY ??= "0";
const { build } = await import("astro");
const { keepBundle } = await import("../site/integrations/keep-bundle.ts");
const { assetsFolder, modulesFolder } = await import("../site/bundled-pages.ts");

const [program = "", folder = ""] = process.argv.slice(2);
await build({
  root: program,
  configFile: "astro.config.mjs",
  outDir: join(folder, assetsFolder),
  logLevel: "error",
  integrations: [keepBundle(join(folder, modulesFolder))],
});
// The bundler may leave handles open.
process.exit(0);
