import type { Publication } from "../../../src/site/publication.ts";
import type { PublishedOpsteller } from "../../../src/site/published-opsteller.ts";
import type { BuiltSite } from "./built-site.ts";

/** Addresses of what readers get: all pages but those that are printed. */
export const published = ({ pages }: BuiltSite): string[] => pages.filter((address) => !address.startsWith("/druk/"));

/** The page of the whole document, for the address of one of its chapters. */
const documentOf = (address: string) => /^(\/[^/]+\/[^/]+\/)(?!delen)[^/]+\/$/.exec(address)?.[1];

/**
 * Addresses of the pages to look at in every way. A chapter stands on a page of its own that is made from that of its document,
 * so of each document two chapters will do.
 */
export function typical(site: BuiltSite): string[] {
  const pages = new Set(site.pages);
  const before = new Map<string, number>();
  return published(site).filter((address) => {
    const document = documentOf(address);
    if (!document || !pages.has(document)) return true;
    const index = before.get(document) ?? 0;
    before.set(document, index + 1);
    return index % 12 === 1;
  });
}

/** Every document with its author. */
export const documentsOf = ({ opstellers }: Publication): { opsteller: PublishedOpsteller; id: string }[] =>
  opstellers.flatMap((opsteller) => opsteller.gegevens.documenten.map(({ id }) => ({ opsteller, id })));
