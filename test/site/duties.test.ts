import { beforeAll, describe, expect, test } from "vitest";
import { documentsOf, published } from "./support/pages.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

const landelijk = () => web.publication.dataset.landelijk;

describe("wat een pagina mag laden", () => {
  const asked: string[] = [];
  /** What pages themselves say is against their policy, as path and words. */
  const violations: [page: string, words: string][] = [];

  /** All pages are opened once, by one reader who keeps what they leave behind. */
  beforeAll(async () => {
    await web.tab.exposeFunction("told", (page: string, words: string) => violations.push([page, words]));
    await web.tab.evaluateOnNewDocument(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
        const { told } = globalThis as unknown as { told(page: string, words: string): void };
        told(location.pathname, `${violatedDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    web.tab.on("request", (request) => asked.push(request.url()));
    for (const page of web.site.pages) await web.open(page);
  });

  test("geen pagina laadt iets van een andere server, en geen script staat in de pagina zelf", async () => {
    expect(asked.length).toBeGreaterThan(web.site.pages.length);
    expect(asked.filter((url) => !url.startsWith(web.address))).toEqual([]);
    for (const page of web.site.pages)
      expect(await web.site.html(page), page).not.toMatch(
        /<script(?![^>]* (?:src=|type="application\/ld\+json"))|<[^>]* on\w+="/,
      );
  });

  test("elke pagina heeft een beleid, en geen enkele overtreedt het", async () => {
    for (const page of published(web.site))
      expect(await web.site.html(page), page).toMatch(/<meta http-equiv="content-security-policy"/i);
    expect(violations.filter(([page]) => published(web.site).includes(page))).toEqual([]);
  });

  test("geen pagina laat iets achter: geen cookie en niets in de opslag van de browser", async () => {
    expect(await web.tab.browser().cookies()).toEqual([]);
    expect(await web.tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test("een pagina die wel iets inbouwt, wordt gevonden", async () => {
    violations.length = 0;
    await web.open("/privacy/");
    await web.tab.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "1";
      document.body.append(script);
    });
    await expect.poll(() => violations).toEqual([["/privacy/", expect.stringMatching(/^script-src/)]]);
  });
});

describe("de toegankelijkheidsverklaring", () => {
  test("staat op de site met elke afwijking, en elke pagina wijst ernaar", async () => {
    const html = await web.site.html("/toegankelijkheid/");
    const { afwijkingen, onderzoek } = landelijk().toegankelijkheid;
    expect(html).toContain(onderzoek);
    for (const { oorzaak, gevolg, maatregel } of afwijkingen) {
      for (const words of [oorzaak, gevolg, maatregel]) expect(html).toContain(words);
    }
    for (const page of published(web.site))
      expect(await web.site.html(page), page).toContain('href="/toegankelijkheid/"');
  });
});

describe("bestanden voor machines", () => {
  test("de sitemap noemt elke pagina met een eigen adres, en niets anders", async () => {
    const { adres } = landelijk().site;
    const listed = [...(await web.site.html("/sitemap.xml")).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = ""]) => url);
    const own: string[] = [];
    for (const page of published(web.site).filter((address) => address !== "/404.html")) {
      // A chapter stands on a page of its own too, but the whole document is its canonical address.
      if ((await web.site.html(page)).includes(`<link rel="canonical" href="${adres}${page}"`))
        own.push(`${adres}${page}`);
    }
    expect(listed).toEqual(own.sort());
  });

  test("wat een stuk en een catalogus in JSON-LD zeggen, heeft volledige adressen, bekende voorvoegsels en een licentie", async () => {
    const inPages = documentsOf(web.publication).map(async ({ opsteller, id }) => {
      const html = await web.site.html(`/${opsteller.id}/${id}/`);
      return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
    });
    const catalogues = ["", ...web.publication.opstellers.map(({ id }) => `/${id}`)].map((path) =>
      web.site.html(`${path}/catalogus.jsonld`),
    );
    for (const text of await Promise.all([...inPages, ...catalogues])) {
      const { "@context": context, ...said } = JSON.parse(text);
      const problems: string[] = [];
      const walk = (value: unknown, key: string): void => {
        const [prefix, name] = key.split(":");
        if (name && typeof context === "object" && !(prefix && prefix in context)) problems.push(key);
        if (/^(@id|url|contentUrl|license)$/.test(key) && !/^(https?:\/\/[^/]+\/|mailto:)/.test(String(value)))
          problems.push(`${key}: ${value}`);
        if (/date|modified/i.test(key) && typeof value === "string" && !/^\d{4}(-\d\d){0,2}$/.test(value))
          problems.push(`${key}: ${value}`);
        if (typeof value === "object" && value !== null)
          for (const [inner, each] of Object.entries(value)) walk(each, Array.isArray(value) ? key : inner);
      };
      walk(said, "");
      expect(problems).toEqual([]);
      expect(text).toContain('"https://creativecommons.org/publicdomain/zero/1.0/"');
    }
  });

  test("robots.txt wijst de sitemaps aan, en die zijn er", async () => {
    const { adres = "" } = landelijk().site;
    const named = [...(await web.site.html("/robots.txt")).matchAll(/^Sitemap: (.*)$/gm)].map(([, url = ""]) => url);
    expect(named.length).toBeGreaterThan(1);
    for (const address of named) expect(web.site.files.has(address.slice(adres.length)), address).toBe(true);
  });

  test("security.txt staat waar wie een lek vindt, zoekt", async () => {
    expect(await web.site.html("/.well-known/security.txt")).toMatch(/^Contact: .+\nExpires: \d{4}-\d\d-\d\dT/);
  });
});

test("in de voet staat van welke gegevens en van welke stand de site is gemaakt", async () => {
  const stamp = /Versie van de gegevens: [0-9a-f]{8}/;
  for (const page of published(web.site)) expect(await web.site.html(page), page).toMatch(stamp);
});
