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
    ["/hbel/cijfers/#middelen.2022.totaal", 375],
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

  test.each([
    [stuk, "leerroutes", 1440],
    ["/hbel/cijfers/", "middelen.2022.totaal", 1440],
    ["/hbel/cijfers/", "planning.ingang", 375],
  ])("wie opnieuw laadt, leest verder waar hij was: %s#%s op %i pixels", async (address, id, width) => {
    await open(`${address}#${id}`, width);
    await landedAt(id);
    await tab.evaluate(() => history.replaceState(null, "", location.pathname));
    await tab.evaluate(() => window.scrollBy(0, 300));
    const before = await landedAt(id);
    await tab.reload({ waitUntil: "networkidle0" });
    expect(Math.abs((await landedAt(id)) - before)).toBeLessThan(60);
  });
});

test.each(["reduce", "no-preference"] as const)(
  "een koppeling naar een rij ver weg komt daar uit, bewegen: %s",
  async (motion) => {
    await open("/hbel/cijfers/", 375, motion);
    await tab.$eval('nav a[href="#groep-boetes"]', (link) => (link as HTMLAnchorElement).click());
    const isThere = async () => Math.abs(await landedAt("groep-boetes")) < 60;
    await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
  },
);

describe("rijen van het cijferregister die ver weg staan", () => {
  const register = "/hbel/cijfers/";
  const last = "planning.ingang";
  const isLaidOut = (id: string) =>
    tab.evaluate(
      (asked) => document.getElementById(asked)?.querySelector("h3")?.checkVisibility({ contentVisibilityAuto: true }),
      id,
    );

  test("krijgen pas een plaats als de lezer in de buurt komt", async () => {
    await open(register);
    expect(await isLaidOut(last)).toBe(false);
    await tab.$eval(`[id="${last}"]`, (row) => row.scrollIntoView());
    await expect.poll(() => isLaidOut(last)).toBe(true);
  });

  test("vindt de browser met zoeken in de pagina", async ({ skip }) => {
    await open(register);
    const find = (words: string) =>
      tab.evaluate((asked) => (window as unknown as { find(text: string): boolean }).find(asked), words);
    skip(!(await find("Cijferregister")), "the packaged browser cannot search a page, not even what is on the screen");
    expect(await find(last)).toBe(true);
    expect(await tab.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest("article")?.id)).toBe(last);
    expect(await landedAt(last)).toBeLessThan(900);
  });

  test("zijn met het toetsenbord te bereiken, en laten dan zien waar de lezer is", async () => {
    await open(register);
    await tab.focus(`[id="${last}"] a`);
    const top = await landedAt(last);
    expect(top).toBeGreaterThan(-450);
    expect(top).toBeLessThan(900);
  });

  test.each([375, 800, 1100, 1440])("maken de pagina op %i pixels ongeveer zo lang als zij is", async (width) => {
    await open(register, width);
    const height = () => tab.evaluate(() => document.documentElement.scrollHeight);
    const guessed = await height();
    await tab.$$eval(".registergroep", (groups) => {
      for (const group of groups) group.classList.add("geheel");
    });
    const whole = await height();
    expect(guessed / whole).toBeGreaterThan(0.9);
    expect(guessed / whole).toBeLessThan(1.1);
  });
});
