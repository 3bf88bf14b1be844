import type { Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { serveFolder } from "../../../src/pdf/static-server.ts";
import { warmBrowser } from "../../../src/pdf/warm-browser.ts";
import type { Publication } from "../../../src/site/publication.ts";
import { browserFolder } from "../../support/browser-folder.ts";
import { ownPublication } from "../../support/own-publication.ts";
import { type BuiltSite, buildSite } from "./built-site.ts";

/** How a reader looks at a page. */
export interface Look {
  width?: number;
  scheme?: "light" | "dark";
  motion?: "reduce" | "no-preference";
  /** Instead of the tab of all tests. */
  tab?: Page;
  /** What to wait for: `rest` where nothing may change any more by itself. */
  until?: "load" | "rest";
}

/** The site of the project in a real browser; there from the first test of a file to the last. */
export interface SiteInBrowser {
  site: BuiltSite;
  publication: Publication;
  /** Of the server, without slash at the end. */
  address: string;
  tab: Page;
  newTab(): Promise<Page>;
  /** A tab of a reader who was never here: nothing is kept. Close it with its context. */
  freshTab(): Promise<Page>;
  /** Shows a page of the site, in the tab unless the look says another. */
  open(path: string, look?: Look): Promise<void>;
}

/** Runs in a page before its own scripts: from then on `putOff()` tells how much they have put off until there is time. */
function countPutOff(): void {
  const whenIdle = window.requestIdleCallback.bind(window);
  let count = 0;
  window.requestIdleCallback = (piece, options) => {
    count += 1;
    return whenIdle((deadline) => {
      piece(deadline);
      count -= 1;
    }, options);
  };
  Object.assign(window, { putOff: () => count });
}

const counting = new WeakSet<Page>();

/**
 * Shows a page in a tab until it is at rest: it is loaded and drawn with its letters, and has done what it put off until there
 * was time. Waiting for a quiet network instead takes half a second a page, whatever that page does.
 */
export async function openAtRest(tab: Page, url: string): Promise<void> {
  if (!counting.has(tab)) await tab.evaluateOnNewDocument(countPutOff);
  counting.add(tab);
  await tab.goto(url, { waitUntil: "load" });
  // Without script nothing is put off, and nothing could tell that it is done.
  if (!tab.isJavaScriptEnabled()) return;
  await tab.waitForFunction(() => (window as unknown as { putOff(): number }).putOff() === 0);
  await tab.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

/** Builds the site, serves it and opens a browser for the tests of one file. */
export function siteInBrowser(): SiteInBrowser {
  const browser = warmBrowser(browserFolder);
  const web = {
    newTab: async () => (await browser.get()).newPage(),
    freshTab: async () => (await (await browser.get()).createBrowserContext()).newPage(),
    async open(path: string, look: Look = {}) {
      const { width = 1440, scheme = "light", motion = "no-preference", tab = web.tab, until = "load" } = look;
      await tab.setViewport({ width, height: 900 });
      await tab.emulateMediaFeatures([
        { name: "prefers-color-scheme", value: scheme },
        { name: "prefers-reduced-motion", value: motion },
      ]);
      if (until === "rest") await openAtRest(tab, web.address + path);
      else await tab.goto(web.address + path, { waitUntil: until });
    },
  } as SiteInBrowser;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const site = await buildSite();
    const server = await serveFolder(site.folder);
    close = server.close;
    Object.assign(web, { site, publication: ownPublication(), address: server.address, tab: await web.newTab() });
  });
  afterAll(async () => {
    await browser.close();
    await close?.();
  });
  return web;
}
