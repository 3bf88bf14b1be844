import { describe, expect, test } from "vitest";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

describe("de pagina met tabellen", () => {
  test("brengt een lezer zonder script van een onderwerp bij een tabel, en van daar bij het stuk", async () => {
    const plain = await web.newTab();
    await plain.setJavaScriptEnabled(false);
    // A page that still glides moves under the click.
    await plain.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await plain.goto(`${web.address}/hbel/tabellen/`, { waitUntil: "load" });
    const follow = async (selector: string): Promise<string> => {
      const address = await plain.$eval(selector, (link) => link.getAttribute("href") ?? "");
      await plain.click(selector);
      return address;
    };
    const subject = await follow('nav[aria-label="Onderwerpen"] a[href="#over-geld"]');
    expect(await plain.$eval(subject, (heading) => heading.textContent)).toBe("Geld");
    const table = await follow('section[aria-labelledby="over-geld"] .stuk__naam[href="#uitvoeringskosten-2022"]');
    expect(await plain.$eval(`${table} caption`, (caption) => caption.textContent)).toContain("uitvoeringskosten");
    expect(await plain.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await Promise.all([plain.waitForNavigation(), follow('a[href="/hbel/uitvoeringsplan/#tabel-uitvoeringskosten"]')]);
    expect(await plain.$("#tabel-uitvoeringskosten")).not.toBeNull();
    await plain.close();
  });

  test("noemt elke tabel één keer, met de bestanden bij naam", async () => {
    await web.tab.goto(`${web.address}/hbel/tabellen/`, { waitUntil: "load" });
    const listed = await web.tab.$$eval("section[aria-labelledby^=over-] li", (items) =>
      items.map((item) => ({
        table: item.querySelector("a")?.getAttribute("href")?.slice(1),
        files: [...item.querySelectorAll(".formaten a")].map((link) => link.textContent?.replace(/\s+/g, " ").trim()),
      })),
    );
    const tables = web.publication.opsteller("hbel").allTables();
    expect(listed.map(({ table }) => table).sort()).toEqual(tables.map(({ id }) => id).sort());
    const costs = listed.find(({ table }) => table === "uitvoeringskosten-2022");
    expect(costs?.files[0]).toBe("CSV van Geraamde uitvoeringskosten van HBEL in 2022");
  });

  test("weegt samengeperst minder dan een stuk", async () => {
    const { brotliCompressSync } = await import("node:zlib");
    const weight = async (page: string) => brotliCompressSync(Buffer.from(await web.site.html(page))).byteLength;
    expect(await weight("/hbel/tabellen/")).toBeLessThan(await weight("/hbel/uitvoeringsplan/"));
  });
});
