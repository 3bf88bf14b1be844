import type { Page } from "puppeteer-core";
import { destinationPages } from "./destinations.ts";
import { type RunningTitle, runningTitleRule } from "./running-titles.ts";

const mostPasses = 3;

/** Contents numbers that keep moving: the page that shows them would never be right. */
export class UnstableContents extends Error {}

/**
 * Prints one page of the site in one go, with the page numbers of its contents and its running titles filled in. The
 * browser has no target-counter and no running titles, so a draft is printed untagged, each destination's page is read from
 * it, the cells `[data-doel]` get that number and the pages below a heading `[data-lopend]` its title. The numbers have a
 * reserved width; the final print is checked against them all the same.
 * @param tab a tab of a warm browser; it is reused for other documents
 * @returns the PDF as the browser made it, to be finished by finishPdf
 */
export async function printPage(tab: Page, url: string): Promise<Uint8Array> {
  const response = await tab.goto(url, { waitUntil: "load" });
  if (!response?.ok()) throw new Error(`${url} gives ${response?.status() ?? "no answer"}`);
  // Loaded by hand: a page that shows nothing on a screen, to save that layout, asks for no font.
  await tab.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined));
  const titles = await runningTitles(tab);
  let numbers = destinationPages(await pdf(tab, false));
  for (let pass = 1; pass <= mostPasses; pass++) {
    await fillIn(tab, numbers, runningTitleRule(titles, numbers));
    const printed = await pdf(tab, true);
    const landed = destinationPages(printed);
    if (sameNumbers(numbers, landed)) return printed;
    numbers = landed;
  }
  throw new UnstableContents(`the contents of ${url} did not settle in ${mostPasses} passes`);
}

function pdf(tab: Page, final: boolean): Promise<Uint8Array> {
  return tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: final, outline: final, timeout: 120_000 });
}

function runningTitles(tab: Page): Promise<RunningTitle[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-lopend]")].map(({ id, dataset }) => ({
      destination: id,
      text: dataset.lopend ?? "",
    })),
  );
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
