import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { type BuiltSite, buildSite } from "./support/built-site.ts";

const browser = warmBrowser(browserFolder);
const page = "/hbel/uitvoeringsplan/delen/";
let site: BuiltSite;
let server: StaticServer;
let tab: Page;

beforeAll(async () => {
  site = await buildSite();
  server = await serveFolder(site.folder);
  tab = await (await browser.get()).newPage();
  // The clipboard of the test browser is no part of the site; what is handed to it is.
  await tab.evaluateOnNewDocument(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset.gekopieerd = text;
    };
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const field = (id: string) => tab.$eval(`#${id}`, (element) => (element as HTMLTextAreaElement).value);

describe("de pagina om een stuk te delen", () => {
  test("kopieert met een knop precies wat er staat, en zegt dat hardop", async () => {
    await tab.goto(server.address + page, { waitUntil: "load" });
    const text = await field("bericht-1");
    await tab.focus("[data-kopieer=bericht-1]");
    await tab.keyboard.press("Enter");
    await tab.waitForFunction(() => document.querySelector("#gekopieerd")?.textContent !== "");
    expect(await tab.$eval("#gekopieerd", ({ textContent }) => textContent)).toContain("Gekopieerd: Kort bericht");
    expect(await tab.$eval("html", ({ dataset }) => dataset.gekopieerd)).toBe(text);
  });

  test("heeft zonder script dezelfde teksten en geen knoppen die niets doen", async () => {
    const plain = await (await browser.get()).newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(server.address + page, { waitUntil: "load" });
    expect(
      await plain.$$eval(
        "[data-kopieer]",
        (buttons) => buttons.filter((button) => (button as HTMLElement).checkVisibility()).length,
      ),
    ).toBe(0);
    expect((await plain.$$("textarea")).length).toBeGreaterThan(5);
    await plain.close();
  });

  test("geeft van elk kerncijfer een kaart die op een andere site zonder ons werkt en voor iedereen te lezen is", async () => {
    await tab.goto(server.address + page, { waitUntil: "load" });
    const codes = await tab.$$eval("textarea[id^=kaart-]", (fields) =>
      fields.map((each) => (each as HTMLTextAreaElement).value),
    );
    expect(codes.length).toBeGreaterThan(1);
    const elsewhere = await (await browser.get()).newPage();
    const asked: string[] = [];
    elsewhere.on("request", (request) => asked.push(request.url()));
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await elsewhere.setContent(
      `<!doctype html><html lang="nl"><head><title>Elders</title></head><body><main><h1>Elders</h1>${codes.join("")}</main></body></html>`,
    );
    await elsewhere.evaluate(axe);
    const found = await elsewhere.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    expect(asked.filter((url) => url.startsWith("http"))).toEqual([]);
    await elsewhere.close();
  });

  test("elk stuk wijst netwerken zijn naam, zijn adres en zijn afbeelding", async () => {
    const html = await site.html("/hbel/uitvoeringsplan/");
    for (const name of ["og:title", "og:description", "og:url", "og:image", "og:image:alt"])
      expect(html).toContain(`property="${name}"`);
    expect(html).toMatch(
      /property="og:image" content="https:\/\/[^"]+\/hbel\/uitvoeringsplan\/hbel-uitvoeringsplan\.png"/,
    );
  });
});
