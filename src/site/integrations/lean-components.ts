import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** What PostCSS hands a plugin of a style sheet; the little that is used here. */
interface Rule {
  selectors: string[];
  remove(): void;
}
interface StyleSheet {
  walkRules(visit: (rule: Rule) => void): void;
}

const componentClass = /\.((?:nl|utrecht)-[a-z0-9_-]+)/g;
const mention = /\b(?:nl|utrecht)-[a-z0-9_-]+/g;

/** Classes of components that are written anywhere in the program; one that ends in `-` is completed while rendering. */
export function mentionedClasses(sources: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const source of sources) for (const [name] of source.matchAll(mention)) found.add(name);
  return found;
}

/** Whether a selector can match: every class of a component in it is used. */
export function isUsed(selector: string, used: ReadonlySet<string>): boolean {
  const completed = [...used].filter((name) => name.endsWith("-"));
  return [...selector.matchAll(componentClass)].every(
    ([, name = ""]) => used.has(name) || completed.some((start) => name.startsWith(start)),
  );
}

/** Leaves out of the style sheets what components have for uses that the site does not make of them. */
export function leanComponents(): AstroIntegration {
  return {
    name: "raadzaam-lean-components",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        const program = fileURLToPath(new URL("src", config.root));
        const used = mentionedClasses(sourcesIn(program));
        const plugin = {
          postcssPlugin: "raadzaam-lean-components",
          OnceExit(sheet: StyleSheet) {
            sheet.walkRules((rule) => {
              const kept = rule.selectors.filter((selector) => isUsed(selector, used));
              if (kept.length > 0) rule.selectors = kept;
              else rule.remove();
            });
          },
        };
        updateConfig({ vite: { css: { postcss: { plugins: [plugin as never] } } } });
      },
    },
  };
}

function* sourcesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.(astro|ts)$/.test(entry.name))
      yield readFileSync(join(entry.parentPath, entry.name), "utf8");
  }
}
