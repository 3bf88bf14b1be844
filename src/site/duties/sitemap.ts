import type { SiteFile } from "../../exports/diwoo/sitemaps.ts";
import { escapeXml, xmlDeclaration } from "../../exports/xml.ts";

const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
/** Rule of sitemaps.org. */
const mostPerFile = 50_000;

/** sitemap.xml over the pages of the site; with very many pages an index with its parts. `modified` is yyyy-mm-dd. */
export function sitemaps(pages: readonly string[], adres: string, modified: string, most = mostPerFile): SiteFile[] {
  const entry = (name: string) => (path: string) =>
    `<${name}><loc>${escapeXml(adres + path)}</loc><lastmod>${modified}</lastmod></${name}>\n`;
  const urlset = (paths: readonly string[]): string =>
    `${xmlDeclaration}<urlset ${space}>\n${paths.map(entry("url")).join("")}</urlset>\n`;
  const sorted = [...pages].sort();
  if (sorted.length <= most) return [{ address: "/sitemap.xml", content: urlset(sorted) }];
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, part) => ({
    address: `/sitemap-${part + 1}.xml`,
    content: urlset(sorted.slice(part * most, (part + 1) * most)),
  }));
  const list = parts.map(({ address }) => address).map(entry("sitemap"));
  const index = `${xmlDeclaration}<sitemapindex ${space}>\n${list.join("")}</sitemapindex>\n`;
  return [{ address: "/sitemap.xml", content: index }, ...parts];
}
