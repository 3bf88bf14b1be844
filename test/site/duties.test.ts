import { describe, expect, test } from "vitest";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

const published = (): string[] => web.site.pages.filter((address) => !address.startsWith("/druk/"));
const landelijk = () => web.publication.dataset.landelijk;

/** Every violation of the content security policy that pages report while they load, and whether they have a policy at all. */
async function violations(pages: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  await web.tab.exposeFunction("told", (words: string) => found.push(words));
  await web.tab.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const { told } = globalThis as unknown as { told(words: string): void };
      told(`${location.pathname} ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  for (const page of pages) {
    await web.tab.goto(web.address + page, { waitUntil: "load" });
    const hasPolicy = await web.tab.$("meta[http-equiv='content-security-policy']");
    if (!hasPolicy) found.push(`${page} has no policy`);
  }
  return found;
}

describe("wat een pagina mag laden", () => {
  test("geen enkele pagina overtreedt haar eigen beleid", async () => {
    expect(await violations(published())).toEqual([]);
  }, 300_000);

  test("een pagina die wel iets inbouwt, wordt gevonden", async () => {
    await web.tab.goto(`${web.address}/privacy/`, { waitUntil: "load" });
    const blocked = await web.tab.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => resolve(violatedDirective));
          const script = document.createElement("script");
          script.textContent = "1";
          document.body.append(script);
        }),
    );
    expect(blocked).toMatch(/^script-src/);
  });

  test("geen pagina laat iets achter: geen cookie en niets in de opslag van de browser", async () => {
    for (const page of published()) await web.tab.goto(web.address + page, { waitUntil: "load" });
    expect(await web.tab.browser().cookies()).toEqual([]);
    expect(await web.tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  }, 300_000);
});

describe("de toegankelijkheidsverklaring", () => {
  test("staat op de site met elke afwijking, en elke pagina wijst ernaar", async () => {
    const html = await web.site.html("/toegankelijkheid/");
    const { afwijkingen, onderzoek } = landelijk().toegankelijkheid;
    expect(html).toContain(onderzoek);
    for (const { oorzaak, gevolg, maatregel } of afwijkingen) {
      for (const words of [oorzaak, gevolg, maatregel]) expect(html).toContain(words);
    }
    for (const page of published()) expect(await web.site.html(page), page).toContain('href="/toegankelijkheid/"');
  });
});

describe("bestanden voor machines", () => {
  test("de sitemap noemt elke pagina met een eigen adres, en niets anders", async () => {
    const { adres } = landelijk().site;
    const listed = [...(await web.site.html("/sitemap.xml")).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = ""]) => url);
    const own: string[] = [];
    for (const page of published().filter((address) => address !== "/404.html")) {
      // A chapter stands on a page of its own too, but the whole document is its canonical address.
      if ((await web.site.html(page)).includes(`<link rel="canonical" href="${adres}${page}"`))
        own.push(`${adres}${page}`);
    }
    expect(listed).toEqual(own.sort());
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
  const stamp = /Gegevens, versie [0-9a-f]{8}/;
  for (const page of published()) expect(await web.site.html(page), page).toMatch(stamp);
});
