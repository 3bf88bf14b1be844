import type { ChildProcess } from "node:child_process";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { browserFolder } from "../support/browser-folder.ts";
import { copyProject } from "../support/project-copy.ts";
import { startPreview } from "./support/start-preview.ts";

const planning = "data/opstellers/hbel/planning.yaml";
const chapter = "content/hbel/beleidskader/visie.md";
const project = copyProject();
const made = { planning: project.read(planning), chapter: project.read(chapter) };
const browser = warmBrowser(browserFolder);
let preview: ChildProcess;
let address: string;
let page: Page;

beforeAll(async () => {
  ({ preview, address } = await startPreview(project.root));
  page = await (await browser.get()).newPage();
});
afterAll(async () => {
  await browser.close();
  preview.kill();
  project.remove();
});

/**
 * Waits until a part of the page holds words.
 * @returns whether the page is still the one that was opened
 */
async function whenShown(text: string, selector = "main"): Promise<boolean> {
  const opened = await page.waitForFunction(
    (place, sought) =>
      document.querySelector(place)?.textContent?.includes(sought) &&
      (document.documentElement.dataset.proef ?? "nieuw"),
    { timeout: 20_000 },
    selector,
    text,
  );
  return (await opened.jsonValue()) === "geopend";
}

/** Opens the page anew and waits until it has asked for what it is made of, to compare with. */
beforeEach(async () => {
  // The page of the test before may still be asking, and its answers go with it.
  await page.goto("about:blank");
  const asked = page.waitForResponse(
    (response) => response.request().initiator()?.type === "script" && isPage(response),
  );
  await page.goto(`${address}/hbel/beleidskader/`, { waitUntil: "load" });
  await (await asked).text();
  await page.evaluate(() => {
    document.documentElement.dataset.proef = "geopend";
  });
});
const isPage = (response: { url(): string }): boolean => response.url().endsWith("/hbel/beleidskader/");

test("een opgeslagen zin staat er zonder dat de pagina opnieuw laadt, en wat open stond blijft open", async () => {
  await page.$eval("main details", (details) => details.setAttribute("open", ""));
  project.write(chapter, `${made.chapter}\nDit is de proefzin van vandaag.\n`);
  expect(await whenShown("Dit is de proefzin van vandaag.")).toBe(true);
  expect(await page.$eval("main details", (details) => details.hasAttribute("open"))).toBe(true);
});

test("een gewijzigd gegeven verandert in zijn cel, en de knoppen die sorteren blijven", async () => {
  const table = "#tabel-planning table";
  await page.waitForSelector(`${table} .sorteer`, { timeout: 20_000 });
  project.write(planning, made.planning.replace("Bijeenkomst voor de adviesraad", "Avond voor de adviesraad"));
  expect(await whenShown("Avond voor de adviesraad", table)).toBe(true);
  expect(await page.$(`${table} .sorteer`)).not.toBeNull();
});

test("wat de regels vinden, komt naast de pagina te staan zonder dat zij opnieuw laadt", async () => {
  project.write(chapter, `${made.chapter}\nEr is hulp voor elke statushouder.\n`);
  const panel = '>>> astro-dev-toolbar-app-canvas[data-app-id="raadzaam-bevindingen"] >>> aside';
  await expect
    .poll(async () => (await page.$(panel))?.evaluate(({ textContent }) => textContent), { timeout: 20_000 })
    .toContain("‘statushouder’ is niet het woord");
  expect(await whenShown("Er is hulp voor elke statushouder.")).toBe(true);
});

test("bij een fout staan de fouten er, en na herstel de pagina weer", async () => {
  project.write(planning, "fout: [");
  expect(await whenShown("Eerst verbeteren, dan bekijken", "h1")).toBe(false);
  project.write(planning, made.planning);
  expect(await whenShown("Beleidskader", "h1")).toBe(false);
});
