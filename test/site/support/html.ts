const entities: Record<string, string> = { "&amp;": "&", "&quot;": '"', "&#39;": "'", "&lt;": "<", "&gt;": ">" };

function attributes(html: string, name: string): string[] {
  const found = html.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, "g"));
  return [...found].map(([, value]) =>
    (value as string).replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => entities[entity] ?? entity),
  );
}

/** Addresses that a page leads to. */
export const linksIn = (html: string): string[] => attributes(html, "href");

/** Ids that an address can point to. */
export const anchorsIn = (html: string): Set<string> => new Set(attributes(html, "id"));
