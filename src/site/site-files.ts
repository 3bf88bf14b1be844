import { diwooSitemaps, type SiteFile } from "../exports/diwoo/sitemaps.ts";
import { describeDocuments } from "./describe-document.ts";
import { headersFile } from "./duties/content-security.ts";
import { robotsTxt } from "./duties/robots.ts";
import { securityAddress, securityTxt } from "./duties/security-txt.ts";
import { sitemaps } from "./duties/sitemap.ts";
import type { Publication } from "./publication.ts";

/** The files for machines that hold for the site as a whole. Without an address of the site there are no sitemaps. */
export function siteFiles(publication: Publication, pages: readonly string[]): SiteFile[] {
  const { site } = publication.dataset.landelijk;
  const { adres, gegevens_van } = site;
  const maps = adres ? sitemaps(pages, adres, gegevens_van) : [];
  const diwoo = adres ? diwooSitemaps(describeDocuments(publication), adres) : [];
  const named = [...maps.slice(0, 1), ...diwoo.filter(({ address }) => address.startsWith("/sitemapindex-"))];
  return [
    { address: "/robots.txt", content: robotsTxt(named.map(({ address }) => `${adres}${address}`)) },
    { address: securityAddress, content: securityTxt(site) },
    { address: "/_headers", content: headersFile() },
    ...maps,
    ...diwoo,
  ];
}

/** The logos of the authors, from `read`, which gives the bytes of a file of the project. */
export function logoFiles({ opstellers }: Publication, read: (path: string) => Uint8Array): SiteFile<Uint8Array>[] {
  return opstellers.flatMap(({ id, gegevens: { opsteller } }) =>
    opsteller.logo
      ? [
          {
            address: `/${id}/${opsteller.logo.bestand}`,
            content: read(`data/opstellers/${id}/${opsteller.logo.bestand}`),
          },
        ]
      : [],
  );
}
