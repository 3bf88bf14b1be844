import type { DescribedDocument } from "../described-document.ts";
import { escapeXml, xmlDeclaration } from "../xml.ts";
import { categoryNumber, documentXml, isOffered } from "./document-xml.ts";

/** A sitemap holds at most this many documents (rule of DiWoo and of sitemaps.org). */
const most = 50_000;
const sitemapSpace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const diwooSpace = 'xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/"';

/** A file with its address on the site. */
export interface SiteFile<Content extends string | Uint8Array = string> {
  address: string;
  content: Content;
}

/**
 * The sitemaps by which the harvester of the Wet open overheid finds the documents: per category an index with the name
 * that the standard prescribes, and the sitemaps in it. `site` is the address of the site.
 */
export function diwooSitemaps(documents: readonly DescribedDocument[], site: string): SiteFile[] {
  const byCategory = Map.groupBy(documents.filter(isOffered), categoryNumber);
  return [...byCategory].flatMap(([number, listed]) => {
    const parts = Array.from({ length: Math.ceil(listed.length / most) }, (_, part) => ({
      address: `/sitemap-diwoo-infocat${number}-${part + 1}.xml`,
      content: sitemap(listed.slice(part * most, (part + 1) * most)),
    }));
    const entries = parts.map(({ address }) => `<sitemap><loc>${escapeXml(site + address)}</loc></sitemap>\n`);
    const index = `${xmlDeclaration}<sitemapindex ${sitemapSpace}>\n${entries.join("")}</sitemapindex>\n`;
    return [{ address: `/sitemapindex-diwoo-infocat${number}.xml`, content: index }, ...parts];
  });
}

function sitemap(documents: readonly DescribedDocument[]): string {
  const entries = documents.map(
    (document) =>
      `<url><loc>${escapeXml(document.pdf)}</loc><lastmod>${document.modified}</lastmod>${documentXml(document)}</url>\n`,
  );
  return `${xmlDeclaration}<urlset ${sitemapSpace} ${diwooSpace}>\n${entries.join("")}</urlset>\n`;
}
