import type { MDXInstance } from "astro";

/** The sections of all document types, compiled once; a thousand documents share them. */
const templates = import.meta.glob<MDXInstance<{ titel: string }>>("/templates/*/*.mdx", { eager: true });

/** The content of one section. @throws Error when there is none: the documents floor has reported it before. */
export function templateOf(type: string, section: string): MDXInstance<{ titel: string }>["Content"] {
  const template = templates[`/templates/${type}/${section}.mdx`];
  if (!template) throw new Error(`templates/${type}/${section}.mdx does not exist`);
  return template.Content;
}
