import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, test } from "vitest";
import { type Look, siteInBrowser } from "./support/site-in-browser.ts";

const stuk = "/hbel/uitvoeringsplan/";
const web = siteInBrowser();
let tab: Page;

beforeEach(async () => {
  tab = await web.newTab();
  return () => tab.close();
});

const open = (address: string, width = 1440, motion: Look["motion"] = "reduce"): Promise<void> =>
  web.open(address, { tab, width, motion, until: "rest" });

/** Waits until the page lies still, and tells how far below the top of the screen a place is. */
async function landedAt(id: string): Promise<number> {
  const top = () => tab.evaluate((asked) => document.getElementById(asked)?.getBoundingClientRect().top ?? NaN, id);
  for (let before = await top(), still = 0; ; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await top();
    still = now === before ? still + 1 : 0;
    if (still === 4) return now;
    before = now;
  }
}

describe("wie naar een plek wordt gestuurd, komt daar uit", () => {
  test.each([
    [`${stuk}#financien`, 1440],
    [`${stuk}#tabel-uitvoeringskosten`, 375],
    ["/hbel/cijfers/#planning.ingang", 1440],
    ["/hbel/tabellen/#risicos", 375],
  ])("met een adres: %s op %i pixels", async (address, width) => {
    await open(address, width);
    const top = await landedAt(address.split("#")[1] as string);
    expect(Math.abs(top)).toBeLessThan(150);
  });

  test.each(["reduce", "no-preference"] as const)("met de inhoudsopgave, bewegen: %s", async (motion) => {
    await open(stuk, 1440, motion);
    // With the keyboard, once the page lies still: while the contents glide to the link, a mouse would miss it.
    await tab.focus('.inhoud a[href="#bijlage-begrippen"]');
    await landedAt("bijlage-begrippen");
    await tab.keyboard.press("Enter");
    // A glide begins when all above it is laid out; on a busy machine the page lies still for a while before.
    const isThere = async () => {
      const top = await landedAt("bijlage-begrippen");
      return top >= 0 && top < 60;
    };
    await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
  });

  test("wie opnieuw laadt, leest verder waar hij was", async () => {
    await open(`${stuk}#leerroutes`);
    await landedAt("leerroutes");
    await tab.evaluate(() => history.replaceState(null, "", location.pathname));
    await tab.evaluate(() => window.scrollBy(0, 300));
    const before = await landedAt("leerroutes");
    await tab.reload({ waitUntil: "networkidle0" });
    expect(Math.abs((await landedAt("leerroutes")) - before)).toBeLessThan(60);
  });
});
