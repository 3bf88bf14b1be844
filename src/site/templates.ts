import type { MDXInstance } from "astro";
import { componentNames } from "./markup/template-components.ts";
import { type TemplatePart, templateParts } from "./markup/template-parts.ts";

/** The sections of all document types, compiled once; a thousand documents share them. */
const templates = import.meta.glob<MDXInstance<{ titel: string }>>("/templates/*/*.mdx", { eager: true });

/** Each component stands for its own name, so that the compiled template gives a tree of names to be filled in later. */
const names = Object.fromEntries([...componentNames].map((name) => [name, name]));

const known = new Map<string, TemplatePart[]>();

/** What one section says. @throws Error when there is none: the documents floor has reported it before. */
export function templateOf(type: string, section: string): readonly TemplatePart[] {
  const path = `/templates/${type}/${section}.mdx`;
  const parts = known.get(path) ?? read(path);
  known.set(path, parts);
  return parts;
}

function read(path: string): TemplatePart[] {
  const template = templates[path];
  if (!template) throw new Error(`${path.slice(1)} does not exist`);
  // MDX compiles to a plain function of its components; Astro's type only tells that it can be placed in a page.
  const content = template.Content as unknown as (props: { components: typeof names }) => unknown;
  return templateParts(content({ components: names }), componentNames);
}
