import type { Page } from "puppeteer-core";

/**
 * Opens a page of the site in a tab, with its fonts. The page of a site takes the place of the one before it in the same window:
 * for the browser a move to another address is as much work as the print of some pages.
 * @throws what a writer may read, when there is no such page
 */
export async function openPage(tab: Page, url: string): Promise<void> {
  const status = isSameSite(tab.url(), url) ? await tab.evaluate(replacePage, url) : await navigate(tab, url);
  if (status !== "goed") throw new Error(`de pagina ${new URL(url).pathname} geeft ${status}`);
}

const isSameSite = (before: string, url: string): boolean => new URL(before).origin === new URL(url).origin;

async function navigate(tab: Page, url: string): Promise<string> {
  const response = await tab.goto(url, { waitUntil: "load", timeout: 0 });
  if (!response?.ok()) return String(response?.status() ?? "geen antwoord");
  // By hand, because a page that shows nothing on a screen, to save that layout, asks for none.
  await tab.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined));
  return "goed";
}

/** Runs in the page. */
async function replacePage(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) return String(response.status);
  const html = await response.text();
  history.replaceState(null, "", url);
  document.open();
  const loaded = new Promise((resolve) => {
    window.addEventListener("load", resolve, { once: true });
  });
  document.write(html);
  document.close();
  await loaded;
  await Promise.all([...document.fonts].map((face) => face.load()));
  return "goed";
}
