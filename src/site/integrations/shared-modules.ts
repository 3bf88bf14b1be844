import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";

/** What only the site builder can read: pages, addresses of files that it makes, and files found by pattern. */
const builderOnly =
  /\.astro["']|\?url|["'](?:letters|astro|virtual)(?:[:/]|["'])|import\.meta\.(?:glob|env)|__IS_BUILD__/;
const imported = /(?:from|import)\s*["'](\.[^"']+)["']/g;

/** Tells which modules Node can run as they stand: TypeScript of which nothing, however deep, asks for the site builder. */
export function plainModules(read: (file: string) => string): (file: string) => boolean {
  const known = new Map<string, boolean>();
  const isPlain = (file: string): boolean => {
    if (!file.endsWith(".ts")) return false;
    const found = known.get(file);
    if (found !== undefined) return found;
    // Two files never import each other, so this is never asked again on the way down.
    const source = read(file);
    const below = [...source.matchAll(imported)].map(([, path = ""]) => join(dirname(file), path));
    const plain = !builderOnly.test(source) && below.every(isPlain);
    known.set(file, plain);
    return plain;
  };
  return isPlain;
}

/**
 * Lets built pages use the modules of the program that are already there, instead of a copy in the bundle: what the check has
 * found out and made fast is used again, and what is kept for one author is kept once.
 */
export function sharedModules(): AstroIntegration {
  return {
    name: "raadzaam-shared-modules",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        const program = fileURLToPath(new URL("src/", config.root));
        const isPlain = plainModules((file) => (existsSync(file) ? readFileSync(file, "utf8") : ""));
        const plugin = {
          name: "raadzaam-shared-modules",
          enforce: "pre" as const,
          // Not for browsers: what they run is bundled.
          applyToEnvironment: ({ name }: { name: string }) => name !== "client",
          resolveId(source: string, importer: string | undefined) {
            if (!importer || !source.startsWith(".") || !source.endsWith(".ts")) return undefined;
            const file = join(dirname(importer.split("?")[0] ?? ""), source);
            return file.startsWith(program) && isPlain(file)
              ? { id: pathToFileURL(file).href, external: true as const }
              : undefined;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
