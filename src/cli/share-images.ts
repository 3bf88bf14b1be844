import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { WarmBrowser } from "../pdf/warm-browser.ts";
import type { Publication } from "../site/publication.ts";
import { type ImageStyles, imagePage } from "../site/share/image-page.ts";
import { imageSize } from "../site/share/share-image.ts";
import { themeCss } from "../site/theme/theme-css.ts";
import { shareImages } from "./image-list.ts";

interface Wanted {
  /** Path below the site. */
  target: string;
  /** The page that it is photographed on, and what stands on it. */
  page: string;
  body: string;
  key: string;
}

/** How many pictures were made anew, and how many served again. */
export interface MadeImages {
  made: number;
  kept: number;
}

/**
 * Puts a picture of every document beside its page, and of every chapter with a chart, for who shares its address. A picture
 * of which words, drawing and styles are those of an earlier build is not made again.
 */
export async function addShareImages(
  site: string,
  publication: Publication,
  program: string,
  cache: string,
  browser: WarmBrowser,
): Promise<MadeImages> {
  mkdirSync(cache, { recursive: true });
  const camera = new Camera(browser);
  const used = new Set<string>();
  let made = 0;
  let count = 0;
  for (const { target, page, body, key } of wantedOf(publication, stylesOf(program))) {
    const file = join(cache, `${key}.png`);
    used.add(`${key}.png`);
    if (!existsSync(file)) {
      const half = join(cache, `${key}.deel`);
      writeFileSync(half, await camera.photograph(page, body));
      // Renamed when whole: a killed build must not leave half a picture that a next build trusts.
      renameSync(half, file);
      made += 1;
    }
    copyFileSync(file, join(site, target));
    count += 1;
  }
  await camera.close();
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name), { force: true });
  return { made, kept: count - made };
}

/** What is to be photographed, on which page; a picture is known by all that it is made of. */
function* wantedOf(publication: Publication, styles: ImageStyles): Generator<Wanted> {
  const pages = new Map<string, { page: string; hash: string }>();
  const themed = (theme: string) => {
    const found = publication.dataset.huisstijlen.get(theme);
    const page = imagePage(found ? { ...styles, sheets: styles.sheets + themeCss(found) } : styles);
    return { page, hash: hashOf(page) };
  };
  for (const { target, body, theme = "" } of shareImages(publication)) {
    const { page, hash } = pages.get(theme) ?? themed(theme);
    pages.set(theme, { page, hash });
    yield { target, page, body, key: hashOf(hash + body) };
  }
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The tokens, the drawings and the fonts of the site itself. */
function stylesOf(program: string): ImageStyles {
  const sheet = (name: string) => readFileSync(join(program, `src/site/styles/${name}.css`), "utf8");
  const font = (name: string) =>
    readFileSync(join(program, `node_modules/@fontsource/${name}-normal.woff2`)).toString("base64");
  return {
    sheets: sheet("tokens") + sheet("figuur"),
    fonts: [
      { family: "Source Serif 4", weight: 600, base64: font("source-serif-4/files/source-serif-4-latin-600") },
      { family: "Source Sans 3", weight: 400, base64: font("source-sans-3/files/source-sans-3-latin-400") },
      { family: "Source Sans 3", weight: 600, base64: font("source-sans-3/files/source-sans-3-latin-600") },
    ],
  };
}

/** One tab that is opened when the first picture is wanted; a page stays in it for as long as pictures are on that page. */
class Camera {
  readonly #browser: WarmBrowser;
  #tab: Page | undefined;
  #page = "";

  constructor(browser: WarmBrowser) {
    this.#browser = browser;
  }

  async photograph(page: string, body: string): Promise<Uint8Array> {
    this.#tab ??= await this.#open();
    if (page !== this.#page) await this.#tab.setContent(page, { waitUntil: "load" });
    this.#page = page;
    await this.#tab.evaluate((html) => {
      document.body.innerHTML = html;
      return document.fonts.ready.then(() => undefined);
    }, body);
    return this.#tab.screenshot({ type: "png", optimizeForSpeed: false });
  }

  async close(): Promise<void> {
    await this.#tab?.close();
  }

  async #open(): Promise<Page> {
    const tab = await (await this.#browser.get()).newPage();
    await tab.setViewport({ ...imageSize, deviceScaleFactor: 1 });
    return tab;
  }
}
