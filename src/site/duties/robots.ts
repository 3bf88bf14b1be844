/** robots.txt: everyone may read everything; `sitemaps` are the addresses in full. */
export function robotsTxt(sitemaps: readonly string[]): string {
  return `User-agent: *\nAllow: /\n\n${sitemaps.map((address) => `Sitemap: ${address}\n`).join("")}`;
}
