import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { sitemaps } from "../../../src/site/duties/sitemap.ts";
import { feedFiles } from "../../../src/site/feed-files.ts";
import { siteFiles } from "../../../src/site/site-files.ts";
import { ownPublication } from "../../support/own-publication.ts";

const grammar = (name: string): string =>
  readFileSync(new URL(`../../fixtures/web/${name}.rng`, import.meta.url), "utf8");

/** What another program than ours says of some XML after a grammar; empty when it is right. */
async function mistakesIn(xml: string, name: "atom" | "sitemap"): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: `${name}.xml`, contents: xml }],
    schema: [{ fileName: `${name}.rng`, contents: grammar(name) }],
    extension: "relaxng",
  });
  return errors.map(({ message }) => message);
}

const publication = ownPublication();
const feeds = feedFiles(publication);
const lists = siteFiles(publication, ["/", "/hbel/?a=1&b=2"])
  .filter(({ address }) => /^\/sitemap.*\.xml$/.test(address) && !/infocat008-\d+/.test(address))
  .concat(sitemaps(["/a/", "/b/", "/c/"], "https://raad.example", "2026-11-23", 2));

describe("een feed", () => {
  test.each(feeds.map(({ address, content }) => [address, content]))("%s voldoet aan RFC 4287", async (_, content) => {
    expect(await mistakesIn(content, "atom")).toEqual([]);
  });

  test("er is er een per opsteller met stukken", () => expect(feeds.length).toBe(3));

  const idsOf = (content: string) => [...content.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

  test.each(feeds.map(({ address, content }) => [address, content]))(
    "%s noemt één keer zichzelf",
    (address, content) => {
      const site = publication.dataset.landelijk.site.adres;
      expect([...content.matchAll(/<link rel="self" href="(.*?)"\/>/g)].map(([, self]) => self)).toEqual([
        `${site}${address}`,
      ]);
      expect(idsOf(content)[0]).toBe(`${site}${address}`);
    },
  );

  test("geen twee feeds of versies hebben hetzelfde kenmerk", () => {
    const ids = feeds.flatMap(({ content }) => idsOf(content));
    expect(ids.length).toBeGreaterThan(feeds.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ["zonder id", /<id>.*?<\/id>/],
    ["zonder titel", /<title>.*?<\/title>/],
    ["zonder moment", /<updated>.*?<\/updated>/],
    ["zonder opsteller", /<author>.*?<\/author>/],
  ])("%s wordt afgekeurd", async (_, part) => {
    expect(await mistakesIn((feeds[0]?.content ?? "").replace(part, ""), "atom")).not.toEqual([]);
  });

  test("met een dag zonder tijdzone wordt afgekeurd", async () => {
    expect(await mistakesIn((feeds[0]?.content ?? "").replace("T00:00:00Z", ""), "atom")).not.toEqual([]);
  });
});

describe("een sitemap", () => {
  test.each(lists.map(({ address, content }) => [address, content]))(
    "%s voldoet aan het protocol",
    async (_, content) => {
      expect(await mistakesIn(content, "sitemap")).toEqual([]);
    },
  );

  test("zonder volledig adres of met een verzonnen dag wordt afgekeurd", async () => {
    const [first] = sitemaps(["/a/"], "https://raad.example", "2026-11-23");
    const content = first?.content ?? "";
    expect(await mistakesIn(content.replace("https://raad.example", ""), "sitemap")).not.toEqual([]);
    expect(await mistakesIn(content.replace("2026-11-23", "2026-11-31"), "sitemap")).not.toEqual([]);
  });
});
