import type { JSHandle, Page } from "puppeteer-core";
import { cssString } from "./css-string.ts";
import { type RunningTitle, runningTitleRule } from "./running-titles.ts";

/** Page number, from 1, of each place in a document that something on paper points to. */
export type PlaceNumbers = Readonly<Record<string, number>>;

/** What a page shows of its own page numbers: those of its contents, and the titles that run at the foot. */
export interface PageNumbers {
  /** The numbers as they stand there now; 0 where none is known. */
  shown(): Promise<PlaceNumbers>;
  /** Puts other numbers there, which stay as they are. */
  show(numbers: PlaceNumbers): Promise<void>;
  /** Lets go of the page; the one that takes its place in the same window would keep it in memory. */
  release(): Promise<void>;
}

interface InPage {
  shown: PlaceNumbers;
  show(numbers: PlaceNumbers): void;
}

/**
 * Makes a page number itself while it is printed: the cells `[data-doel]` get the page of what they name, and the pages below
 * a heading `[data-lopend]` its title. A page that has neither shows no numbers.
 */
export async function numberWhilePrinted(tab: Page): Promise<PageNumbers> {
  const handle = (await tab.evaluateHandle(`(${inPage})(${runningTitleRule}, ${cssString})`)) as JSHandle<InPage>;
  return {
    shown: () => handle.evaluate(({ shown }) => shown),
    show: (numbers) => handle.evaluate((page, to) => page.show(to), numbers),
    release: () => handle.dispose(),
  };
}

/**
 * Runs in the page. When the browser begins to print it lays the page out on paper and then tells those who watch the
 * medium. At that moment a block that goes on over pages has a rectangle on each of them, so the page of a place can be
 * read, and a number that is written there is still printed.
 */
function inPage(titleRule: typeof runningTitleRule, quoted: typeof cssString): InPage {
  const cells = [...document.querySelectorAll<HTMLElement>("[data-doel]")];
  // The browser has read what is text by the time that the numbers are known; text that comes later is read to nobody.
  for (const cell of cells) cell.textContent = "0";
  const titles = [...document.querySelectorAll<HTMLElement>("[data-lopend]")].map(
    ({ id, dataset }): RunningTitle => ({ destination: id, text: quoted(dataset.lopend ?? "") }),
  );
  const places = new Set([
    ...cells.map(({ dataset }) => dataset.doel ?? ""),
    ...titles.map((title) => title.destination),
  ]);
  const style = document.createElement("style");
  document.head.append(style);
  const page: InPage = {
    shown: Object.fromEntries([...places].map((place) => [place, 0])),
    show(numbers) {
      page.shown = numbers;
      for (const { dataset, firstChild } of cells)
        if (firstChild) firstChild.nodeValue = String(numbers[dataset.doel ?? ""] || "");
      style.textContent = titleRule(titles, new Map(Object.entries(numbers)));
      paper.removeEventListener("change", measure);
    },
  };
  const measure = (): void => {
    const sheets = [...document.body.getClientRects()].map(({ top }) => top);
    // Fractions of a pixel are lost where rectangles meet.
    const pageOf = (top: number): number => sheets.findLastIndex((sheet) => sheet <= top + 1) + 1;
    const found = [...places].map((place) => {
      const [first] = document.getElementById(place)?.getClientRects() ?? [];
      return [place, first ? pageOf(first.top) : 0];
    });
    page.show(Object.fromEntries(found));
  };
  const paper = matchMedia("print");
  if (places.size > 0) paper.addEventListener("change", measure);
  return page;
}
