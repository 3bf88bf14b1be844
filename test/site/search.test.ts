import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addSearchIndex } from "../../src/cli/search-index.ts";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { openPublication, type Publication } from "../../src/site/publication.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { type BuiltSite, buildSite, projectRoot } from "./support/built-site.ts";

const browser = warmBrowser(browserFolder);
let publication: Publication;
let site: BuiltSite;
let server: StaticServer;
let cache: string;
let tab: Page;

beforeAll(async () => {
  const { value } = openPublication(projectRoot);
  if (!value) throw new Error("the data of the project have mistakes");
  publication = value;
  site = await buildSite();
  cache = join(await mkdtemp(join(tmpdir(), "raadzaam-zoek-")), "zoekindex");
  expect(await addSearchIndex(site.folder, publication, cache)).toBe(true);
  server = await serveFolder(site.folder);
  tab = await (await browser.get()).newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(join(cache, ".."), { recursive: true, force: true });
});

const statusText = () => tab.$eval("#stand", (element) => element.textContent ?? "");
const addresses = () => tab.$$eval("#treffers a", (links) => links.map((link) => link.getAttribute("href") ?? ""));

/** Types words in the field of the search page and waits for the answer. */
async function search(words: string, query = ""): Promise<string[]> {
  await tab.goto(`${server.address}/zoeken/${query}`, { waitUntil: "load" });
  await tab.type("#zoekwoord", words);
  await tab.keyboard.press("Enter");
  await tab.waitForFunction(() => /gevonden|lukt/i.test(document.querySelector("#stand")?.textContent ?? ""));
  await tab.waitForFunction(
    () =>
      document.querySelector("#treffers li") !== null ||
      /Niets/.test(document.querySelector("#stand")?.textContent ?? ""),
  );
  return addresses();
}

describe("zoeken", () => {
  test("vindt stukken, cijfers, tabellen en begrippen, elk op hun eigen plek", async () => {
    const found = await search("onderwijsroute");
    expect(found[0]).toMatch(/^\/[a-z-]+\/(startnotitie|beleidskader|uitvoeringsplan)\/$/);
    expect(found).toContain("/hbel/uitvoeringsplan/");
    expect(found.some((address) => address.startsWith("/hbel/cijfers/#"))).toBe(true);
    expect(found.some((address) => address.startsWith("/hbel/tabellen/#"))).toBe(true);
    expect((await search("alfabetisering")).length).toBeGreaterThan(0);
    expect((await search("PIP")).some((address) => address.startsWith("/begrippen/#"))).toBe(true);
  });

  test("kent Nederlandse vormen van een woord", async () => {
    const [plural, singular] = [await search("leerroutes"), await search("leerroute")];
    expect(plural.length).toBeGreaterThan(0);
    expect(new Set(singular)).toEqual(new Set(plural));
  });

  test("elk adres dat gevonden is, bestaat met zijn anker", async () => {
    for (const words of ["onderwijsroute", "ontzorgen", "raming"]) {
      for (const address of await search(words)) {
        const [path = "", anchor] = address.split("#");
        const html = await site.html(path);
        if (anchor) expect(html, address).toContain(`id="${decodeURIComponent(anchor)}"`);
      }
    }
  });

  test("laat zich versmallen, en het adres onthoudt de vraag", async () => {
    await search("kosten");
    await tab.select("select[name=opsteller]", "Gemeente Wassenaar");
    await tab.waitForFunction(() => location.search.includes("Wassenaar"));
    await tab.waitForFunction(() => {
      const links = [...document.querySelectorAll("#treffers > li > h2 a")];
      return links.length > 0 && links.every((link) => link.getAttribute("href")?.startsWith("/wassenaar/"));
    });
    const narrowed = await addresses();
    expect(narrowed.length).toBeGreaterThan(0);
    const link = new URL(tab.url());
    await tab.goto(link.href, { waitUntil: "load" });
    await tab.waitForSelector("#treffers li");
    expect(await addresses()).toEqual(narrowed);
  });

  test("zegt het als er niets is, en laat dan zien wat er wel is", async () => {
    expect(await search("zzxqw")).toEqual([]);
    expect(await statusText()).toContain("Niets gevonden voor ‘zzxqw’");
    expect(await tab.$eval("#zonder-zoeken", (element) => (element as HTMLElement).hidden)).toBe(false);
  });

  test("haalt niets op voordat iemand zoekt, en dan alleen delen", async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(request.url());
    tab.on("request", note);
    await tab.goto(`${server.address}/zoeken/`, { waitUntil: "networkidle0" });
    expect(asked.filter((url) => url.includes("/zoekindex/"))).toEqual([]);
    await search("onderwijsroute");
    tab.off("request", note);
    const parts = asked.filter((url) => url.includes("/zoekindex/index/"));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.length).toBeLessThan(5);
  });

  test("werkt met alleen het toetsenbord, van de beginpagina tot een resultaat", async () => {
    await tab.goto(`${server.address}/`, { waitUntil: "load" });
    await tab.focus("#zoekwoord");
    await tab.keyboard.type("ontzorgen");
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press("Enter")]);
    expect(new URL(tab.url()).pathname).toBe("/zoeken/");
    await tab.waitForSelector("#treffers li a");
    await tab.focus("#zoekwoord");
    const reached: string[] = [];
    for (let step = 0; step < 12; step++) {
      await tab.keyboard.press("Tab");
      reached.push(
        await tab.evaluate(() =>
          document.activeElement?.closest("#treffers") ? "treffer" : (document.activeElement?.tagName ?? ""),
        ),
      );
    }
    expect(reached).toContain("SELECT");
    expect(reached).toContain("treffer");
  });

  test("overtreedt het beleid van de pagina niet", async () => {
    const violations: string[] = [];
    await tab.exposeFunction("told", (words: string) => violations.push(words));
    await tab.evaluateOnNewDocument(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        (globalThis as unknown as { told(words: string): void }).told(`${violatedDirective} ${blockedURI}`);
      });
    });
    await search("onderwijsroute");
    expect(violations).toEqual([]);
  });

  test("zonder script toont de zoekpagina het overzicht van de site", async () => {
    const plain = await (await browser.get()).newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(`${server.address}/zoeken/?zoek=kosten`, { waitUntil: "load" });
    const links = await plain.$$eval("#zonder-zoeken a", (all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(
      expect.arrayContaining(["/hbel/", "/hbel/uitvoeringsplan/", "/wassenaar/cijfers/", "/begrippen/"]),
    );
    await plain.close();
  });
});

test("dezelfde pagina’s geven dezelfde index, zonder hem opnieuw te maken", async () => {
  expect(await addSearchIndex(site.folder, publication, cache)).toBe(false);
});
