import { expect, test } from "vitest";
import { sitemaps } from "../../../src/site/duties/sitemap.ts";

const adres = "https://raad.example";

test("elke pagina staat met haar volledige adres in de sitemap, op volgorde", () => {
  const [only, ...others] = sitemaps(["/hbel/", "/"], adres, "2026-11-23");
  expect(others).toEqual([]);
  expect(only?.address).toBe("/sitemap.xml");
  const addresses = [...(only?.content ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toEqual(["https://raad.example/", "https://raad.example/hbel/"]);
  expect(only?.content).toContain("<lastmod>2026-11-23</lastmod>");
});

test("meer pagina's dan in één bestand mogen, komen in delen met een index", () => {
  const files = sitemaps(["/a/", "/b/", "/c/"], adres, "2026-11-23", 2);
  expect(files.map(({ address }) => address)).toEqual(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml"]);
  expect(files[0]?.content).toContain("<loc>https://raad.example/sitemap-2.xml</loc>");
  expect(files[2]?.content).toContain("<loc>https://raad.example/c/</loc>");
});
