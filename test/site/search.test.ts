import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSearchIndex } from "../../src/cli/search-index.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();
let cache: string;

beforeAll(async () => {
  cache = join(await mkdtemp(join(tmpdir(), "raadzaam-zoek-")), "zoekindex");
  expect(await addSearchIndex(web.site.folder, web.publication, cache)).toBe(true);
});
afterAll(() => rm(join(cache, ".."), { recursive: true, force: true }));

const statusText = () => web.tab.$eval("#stand", (element) => element.textContent ?? "");
const addresses = () => web.tab.$$eval("#treffers a", (links) => links.map((link) => link.getAttribute("href") ?? ""));

/** Types words in the field of the search page and waits for the answer. */
async function search(words: string, query = ""): Promise<string[]> {
  await web.tab.goto(`${web.address}/zoeken/${query}`, { waitUntil: "load" });
  await web.tab.type("#zoekwoord", words);
  await web.tab.keyboard.press("Enter");
  await web.tab.waitForFunction(() => /gevonden|lukt/i.test(document.querySelector("#stand")?.textContent ?? ""));
  await web.tab.waitForFunction(
    () =>
      document.querySelector("#treffers li") !== null ||
      /Niets/.test(document.querySelector("#stand")?.textContent ?? ""),
  );
  return addresses();
}

describe("zoeken", () => {
  test("vindt stukken, cijfers, tabellen en begrippen, elk op hun eigen plek", async () => {
    const found = await search("uitvoeringskosten");
    expect(found[0]).toMatch(/^\/[a-z-]+\/(startnotitie|beleidskader|uitvoeringsplan)\/$/);
    expect(found).toContain("/hbel/uitvoeringsplan/");
    expect(found.some((address) => address.startsWith("/hbel/cijfers/#"))).toBe(true);
    expect(found.some((address) => address.startsWith("/hbel/tabellen/#"))).toBe(true);
    expect((await search("alfabetisering")).length).toBeGreaterThan(0);
    expect((await search("PIP")).some((address) => address.startsWith("/begrippen/#"))).toBe(true);
  });

  test("kent Nederlandse vormen van een woord", async () => {
    // Which parts of a page are shown follows the form that was asked; which pages does not.
    const pages = () => web.tab.$$eval("#treffers > li > h2 a", (links) => links.map((link) => link.textContent));
    await search("leerroutes");
    const plural = await pages();
    await search("leerroute");
    expect(plural.length).toBeGreaterThan(0);
    expect(await pages()).toEqual(plural);
  });

  test.each(["uitvoeringskosten", "taakstelling huizen", "onderwijsroute", "boete", "12 weken", "38.528"])(
    "wat bij ‘%s’ gevonden is, leest als tekst: geen cellen of knoppen aan elkaar, geen titel die twee keer staat",
    async (words) => {
      await search(words);
      const parts = await web.tab.$$eval("#treffers li li, #treffers > li:not(:has(li))", (all) =>
        all.map((each) => ({
          title: each.querySelector("a")?.textContent ?? "",
          excerpt: each.querySelector("p:not(.klein)")?.textContent ?? "",
        })),
      );
      expect(parts.length).toBeGreaterThan(2);
      for (const { title, excerpt } of parts) {
        expect(excerpt.startsWith(title), `${title}: ${excerpt}`).toBe(false);
        expect(excerpt).not.toMatch(/CSV|JSON|\p{Ll}\p{Lu}\p{Ll}+\p{Lu}|Terug\.|Tabel \d+ \p{Lu}\p{Ll}+ .*€\p{Lu}/u);
        expect(title).not.toMatch(/^\d|^Bijlage [A-Z]|Noten bij hoofdstuk/);
      }
    },
  );

  test("het stuk dat over iets gaat komt voor het register dat het telt, en de kop die het noemt voor de zin", async () => {
    const found = await search("boete");
    const [document, register] = [/\/(uitvoeringsplan|beleidskader)\/$/, /\/cijfers\/$/].map((pattern) =>
      found.findIndex((address) => pattern.test(address)),
    );
    expect(document).toBe(0);
    expect(register).toBeGreaterThan(0);
    const first = await web.tab.$$eval("#treffers > li:first-child li a", (links) =>
      links.map((link) => link.textContent),
    );
    expect(first.some((title) => title?.startsWith("Handhaving"))).toBe(true);
  });

  test("een cijfer uit de wet staat er één keer, en een cijfer van een opsteller bij elke opsteller", async () => {
    const figures = (found: string[]) => found.filter((address) => address.includes("/cijfers/#"));
    const fines = figures(await search("boete"));
    expect(fines.length).toBeGreaterThan(0);
    expect(fines.every((address) => address.startsWith("/hbel/cijfers/#"))).toBe(true);
    const title = '#treffers > li:has(a[href*="/cijfers/#"]) > h2';
    expect(await web.tab.$$eval(title, (heads) => heads.map(({ textContent }) => textContent))).toEqual([
      "Cijfers die voor iedereen gelden",
    ]);
    const own = figures(await search("middelen", "?soort=Cijfers"));
    expect(new Set(own.map((address) => address.split("/")[1])).size).toBeGreaterThan(1);
  });

  test("een bedrag uit een tabel brengt bij die tabel, met de regel waarin het staat", async () => {
    expect(await search("161.104")).toContain("/hbel/tabellen/#middelen-2022");
    const excerpt = await web.tab.$eval(
      '#treffers a[href="/hbel/tabellen/#middelen-2022"] + p',
      (text) => text.textContent,
    );
    expect(excerpt?.replace(/\s/g, " ")).toContain("Huizen (kostenplaats 6211000): Aandeel 62,7%; Bedrag € 161.104");
  });

  test("elk adres dat gevonden is, bestaat met zijn anker", async () => {
    for (const words of ["onderwijsroute", "ontzorgen", "raming"]) {
      for (const address of await search(words)) {
        const [path = "", anchor] = address.split("#");
        const html = await web.site.html(path);
        if (anchor) expect(html, address).toContain(`id="${decodeURIComponent(anchor)}"`);
      }
    }
  });

  test("laat zich versmallen, en het adres onthoudt de vraag", async () => {
    await search("kosten");
    await web.tab.select("select[name=opsteller]", "Gemeente Wassenaar");
    await web.tab.waitForFunction(() => location.search.includes("Wassenaar"));
    await web.tab.waitForFunction(() => {
      const links = [...document.querySelectorAll("#treffers > li > h2 a")];
      return links.length > 0 && links.every((link) => link.getAttribute("href")?.startsWith("/wassenaar/"));
    });
    const narrowed = await addresses();
    expect(narrowed.length).toBeGreaterThan(0);
    const link = new URL(web.tab.url());
    await web.tab.goto(link.href, { waitUntil: "load" });
    await web.tab.waitForSelector("#treffers li");
    expect(await addresses()).toEqual(narrowed);
  });

  test("zegt het als er niets is, en laat dan zien wat er wel is", async () => {
    expect(await search("inburgeringsbudgetten")).toEqual([]);
    expect(await search("zzxqw")).toEqual([]);
    expect(await statusText()).toContain("Niets gevonden voor ‘zzxqw’");
    expect(await web.tab.$eval("#zonder-zoeken", (element) => (element as HTMLElement).hidden)).toBe(false);
  });

  test("haalt niets op voordat iemand zoekt, en dan alleen delen", async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(request.url());
    web.tab.on("request", note);
    await web.tab.goto(`${web.address}/zoeken/`, { waitUntil: "networkidle0" });
    expect(asked.filter((url) => url.includes("/zoekindex/"))).toEqual([]);
    await search("onderwijsroute");
    web.tab.off("request", note);
    const parts = asked.filter((url) => url.includes("/zoekindex/index/"));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.length).toBeLessThan(5);
  });

  test("werkt met alleen het toetsenbord, van de beginpagina tot een resultaat", async () => {
    await web.tab.goto(`${web.address}/`, { waitUntil: "load" });
    await web.tab.focus("#zoekwoord");
    await web.tab.keyboard.type("ontzorgen");
    await Promise.all([web.tab.waitForNavigation(), web.tab.keyboard.press("Enter")]);
    expect(new URL(web.tab.url()).pathname).toBe("/zoeken/");
    await web.tab.waitForSelector("#treffers li a");
    await web.tab.focus("#zoekwoord");
    const reached: string[] = [];
    for (let step = 0; step < 12; step++) {
      await web.tab.keyboard.press("Tab");
      reached.push(
        await web.tab.evaluate(() =>
          document.activeElement?.closest("#treffers") ? "treffer" : (document.activeElement?.tagName ?? ""),
        ),
      );
    }
    expect(reached).toContain("SELECT");
    expect(reached).toContain("treffer");
  });

  test("past met keuzes en resultaten op een telefoon van 320 pixels", async () => {
    await web.tab.setViewport({ width: 320, height: 640 });
    expect((await search("kosten")).length).toBeGreaterThan(3);
    await web.tab.waitForFunction(() => document.querySelectorAll("#keuzes select").length === 3);
    const widest = await web.tab.evaluate(() => document.documentElement.scrollWidth);
    await web.tab.setViewport({ width: 1440, height: 900 });
    expect(widest).toBe(320);
  });

  test("overtreedt het beleid van de pagina niet", async () => {
    const violations: string[] = [];
    await web.tab.exposeFunction("told", (words: string) => violations.push(words));
    await web.tab.evaluateOnNewDocument(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        (globalThis as unknown as { told(words: string): void }).told(`${violatedDirective} ${blockedURI}`);
      });
    });
    await search("onderwijsroute");
    expect(violations).toEqual([]);
  });

  test("zonder script toont de zoekpagina het overzicht van de site", async () => {
    const plain = await web.newTab();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(`${web.address}/zoeken/?zoek=kosten`, { waitUntil: "load" });
    const links = await plain.$$eval("#zonder-zoeken a", (all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(
      expect.arrayContaining(["/hbel/", "/hbel/uitvoeringsplan/", "/wassenaar/cijfers/", "/begrippen/"]),
    );
    await plain.close();
  });
});

test("dezelfde pagina’s geven dezelfde index, zonder hem opnieuw te maken", async () => {
  expect(await addSearchIndex(web.site.folder, web.publication, cache)).toBe(false);
});
