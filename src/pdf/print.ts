import type { Page } from "puppeteer-core";
import { destinationPages } from "./destinations.ts";
import { openPage } from "./open-page.ts";
import { numberWhilePrinted } from "./page-numbers.ts";

const mostPrints = 3;

/** Contents numbers that keep moving: the page that shows them would never be right. */
export class UnstableContents extends Error {}

/**
 * Prints one page of the site, with the page numbers of its contents and its running titles filled in. The browser has no
 * target-counter and no running titles, so the page numbers itself while it is laid out on paper. The print tells where each
 * place landed: should a number be another, for a browser that lays out in another order, it is printed again with those.
 * @param tab a tab of a warm browser; it is reused for other documents. How long it may take is up to who calls this.
 * @returns the PDF as the browser made it, to be finished by finishPdf
 */
export async function printPage(tab: Page, url: string): Promise<Uint8Array> {
  await openPage(tab, url);
  const numbers = await numberWhilePrinted(tab);
  for (let prints = 1; prints <= mostPrints; prints++) {
    const printed = await pdf(tab);
    const landed = destinationPages(printed);
    const shown = Object.entries(await numbers.shown());
    const right = shown.map(([place, page]): [string, number] => [place, landed.get(place) ?? page]);
    if (shown.every(([, page], index) => page === right[index]?.[1])) {
      await numbers.release();
      return printed;
    }
    await numbers.show(Object.fromEntries(right));
  }
  throw new UnstableContents("de bladzijdenummers in de inhoud komen niet tot rust");
}

function pdf(tab: Page): Promise<Uint8Array> {
  return tab.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
    waitForFonts: false,
  });
}
