import type { Page } from "puppeteer-core";
import { lettersOf } from "./pdf-print.ts";

/** A paragraph, cell, heading or other block of a page. */
export interface PageBlock {
  text: string;
  /** Letters and digits alone. */
  letters: string;
  /** Whether it is among what was named. */
  isNamed: boolean;
}

/**
 * The blocks of a page with words of their own, in the order of the page.
 * @param named what is to be told apart, as a CSS selector
 */
export async function pageBlocks(tab: Page, url: string, named: string): Promise<PageBlock[]> {
  await tab.goto(url, { waitUntil: "load" });
  const texts = await tab.evaluate((selector) => {
    const silent = `script,style,noscript,svg,template,[aria-hidden='true'],[hidden]`;
    const blocks = "p,li,td,th,caption,dt,dd,h1,h2,h3,h4,h5,h6,figcaption,summary,div,section,header,footer,nav,ul,ol";
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    const found: { block: Element | null; text: string; isNamed: boolean }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, nodeValue } = node;
      if (!parentElement || parentElement.closest(silent) || !nodeValue?.trim()) continue;
      const block = parentElement.closest(blocks);
      const last = found.at(-1);
      const isNamed = parentElement.closest(selector) !== null;
      if (last?.block === block && last.isNamed === isNamed) last.text += nodeValue;
      else found.push({ block, text: nodeValue, isNamed });
    }
    return found.map(({ text, isNamed }) => ({ text, isNamed }));
  }, named);
  return texts
    .map(({ text, isNamed }) => ({ text: text.trim(), letters: lettersOf(text), isNamed }))
    .filter(({ letters }) => letters !== "");
}
