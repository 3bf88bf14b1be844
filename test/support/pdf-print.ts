import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "puppeteer-core";
import { type PageFacts, pageFacts } from "../../src/pdf/page-facts.ts";
import { printPage } from "../../src/pdf/print.ts";
import { everyConstruct } from "./pdf-every-construct.ts";

/** A page as the browser printed it, with what the page itself says. */
export interface PrintedPage {
  pdf: Uint8Array;
  facts: PageFacts;
  /** Letters and digits of all that is seen, in the order of the page. */
  text: string;
}

export async function printWithText(tab: Page, url: string): Promise<PrintedPage> {
  const pdf = await printPage(tab, url);
  return { pdf, facts: await pageFacts(tab), text: lettersOf(await seenText(tab)) };
}

/** What is left of a text when spaces, hyphens and signs are taken out: a line break on paper takes its space away. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** Text of the page in its order, without what is hidden from a screen reader or drawn as a picture. */
async function seenText(tab: Page): Promise<string> {
  await tab.emulateMediaType("print");
  try {
    return await tab.evaluate(() => {
      const silent = "script,style,noscript,svg,[aria-hidden='true'],[hidden]";
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      // Text that is clipped away for a screen reader of the web is not painted, so it never gets into a PDF.
      const clipped = (element: Element | null): boolean => {
        for (let box = element; box; box = box.parentElement)
          if (getComputedStyle(box).overflow === "hidden" && box.clientWidth <= 1) return true;
        return false;
      };
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent?.checkVisibility() && !parent.closest(silent) && !clipped(parent))
          texts.push(node.textContent ?? "");
      }
      return texts.join("");
    });
  } finally {
    await tab.emulateMediaType();
  }
}

const fixtureFaces = {
  "source-sans-3": ["latin-400-normal", "latin-400-italic", "latin-600-normal"],
  vazirmatn: ["arabic-400-normal", "arabic-600-normal"],
  "noto-sans-ethiopic": ["ethiopic-400-normal"],
};

/** A folder to serve with the page that holds every construct, and the fonts it uses; to be removed afterwards. */
export async function fixtureFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "alles-op-papier-"));
  await mkdir(join(folder, "pagina"));
  await writeFile(join(folder, "pagina", "index.html"), everyConstruct);
  const packages = createRequire(import.meta.url);
  await mkdir(join(folder, "letters"));
  for (const [family, faces] of Object.entries(fixtureFaces)) {
    const fonts = dirname(packages.resolve(`@fontsource/${family}/package.json`));
    for (const face of faces) {
      const file = `${family}-${face}.woff2`;
      await copyFile(join(fonts, "files", file), join(folder, "letters", file));
    }
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
