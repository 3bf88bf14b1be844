import type { Page } from "puppeteer-core";
import { destinationPages } from "./destinations.ts";
import { type RunningTitle, runningTitleRule } from "./running-titles.ts";

const mostPasses = 3;

/** Contents numbers that keep moving: the page that shows them would never be right. */
export class UnstableContents extends Error {}

/**
 * Prints one page of the site in one go, with the page numbers of its contents and its running titles filled in. The
 * browser has no target-counter and no running titles, so a draft is printed, each destination's page is read from it, the
 * cells `[data-doel]` get that number and the pages below a heading `[data-lopend]` its title. The numbers have a reserved
 * width; the final print is checked against them all the same. A page that has neither needs no draft.
 * @param tab a tab of a warm browser; it is reused for other documents. How long it may take is up to who calls this.
 * @returns the PDF as the browser made it, to be finished by finishPdf
 */
export async function printPage(tab: Page, url: string): Promise<Uint8Array> {
  const response = await tab.goto(url, { waitUntil: "load", timeout: 0 });
  if (!response?.ok())
    throw new Error(`de pagina ${new URL(url).pathname} geeft ${response?.status() ?? "geen antwoord"}`);
  const { hasNumbers, titles } = await prepare(tab);
  if (!hasNumbers && titles.length === 0) return pdf(tab, true);
  let numbers = await draft(tab);
  for (let pass = 1; pass <= mostPasses; pass++) {
    await fillIn(tab, numbers, runningTitleRule(titles, numbers));
    const printed = await pdf(tab, true);
    const landed = destinationPages(printed);
    if (sameNumbers(numbers, landed)) return printed;
    numbers = landed;
  }
  throw new UnstableContents("de bladzijdenummers in de inhoud komen niet tot rust");
}

function pdf(tab: Page, final: boolean): Promise<Uint8Array> {
  return tab.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: final,
    outline: final,
    timeout: 0,
    waitForFonts: false,
  });
}

/** Loads the fonts by hand, because a page that shows nothing on a screen, to save that layout, asks for none. */
function prepare(tab: Page): Promise<{ hasNumbers: boolean; titles: RunningTitle[] }> {
  return tab.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    const titles = [...document.querySelectorAll<HTMLElement>("[data-lopend]")];
    return {
      hasNumbers: document.querySelector("[data-doel]") !== null,
      titles: titles.map(({ id, dataset }) => ({ destination: id, text: dataset.lopend ?? "" })),
    };
  });
}

/** Where each destination lands. What is hidden keeps its place, and costs neither ink nor fonts: a third of the time. */
async function draft(tab: Page): Promise<Map<string, number>> {
  await setVisibility(tab, "hidden");
  const printed = await pdf(tab, false);
  await setVisibility(tab, "");
  return destinationPages(printed);
}

function setVisibility(tab: Page, value: string): Promise<void> {
  return tab.evaluate((visibility: string) => {
    document.documentElement.style.visibility = visibility;
  }, value);
}

function fillIn(tab: Page, numbers: ReadonlyMap<string, number>, titles: string): Promise<void> {
  return tab.evaluate(
    (pages: Record<string, number>, rule: string) => {
      for (const cell of document.querySelectorAll<HTMLElement>("[data-doel]")) {
        cell.textContent = String(pages[cell.dataset.doel ?? ""] ?? "");
      }
      const style = document.querySelector("#lopende-titels") ?? document.createElement("style");
      style.id = "lopende-titels";
      style.textContent = rule;
      document.head.append(style);
    },
    Object.fromEntries(numbers),
    titles,
  );
}

function sameNumbers(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([name, page]) => b.get(name) === page);
}
