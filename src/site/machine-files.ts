import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFile } from "../exports/diwoo/sitemaps.ts";
import { feedFiles } from "./feed-files.ts";
import type { Publication } from "./publication.ts";
import { logoFiles, siteFiles } from "./site-files.ts";

/** Pages that no machine needs to find: print editions are not published, and a page that is not there is no page. */
const isUnlisted = (address: string): boolean => /^\/(druk|404)\//.test(address);

/**
 * The files that are no pages: security.txt, robots.txt, sitemaps, the headers for hosts, feeds and logos.
 * @param root the project, in which the logos stand
 * @param pages addresses of all pages of the site
 */
export function machineFiles(
  publication: Publication,
  root: string,
  pages: readonly string[],
): (SiteFile | SiteFile<Uint8Array>)[] {
  return [
    ...siteFiles(
      publication,
      pages.filter((address) => !isUnlisted(address)),
    ),
    ...feedFiles(publication),
    ...logoFiles(publication, (path) => readFileSync(join(root, path))),
  ];
}
