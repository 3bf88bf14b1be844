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
import { dirname, join } from "node:path";
import type { Page } from "puppeteer-core";
import type { WarmBrowser } from "../pdf/warm-browser.ts";
import type { Publication } from "../site/publication.ts";
import { type ImageStyles, imagePage } from "../site/share/image-page.ts";
import { imageSize } from "../site/share/share-image.ts";
import { themeCss } from "../site/theme/theme-css.ts";
import { shareImages } from "./image-list.ts";

interface Wanted {
  author: string;
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
 * @param isThere the authors of whom the pictures stand in the site already
 */
export async function addShareImages(
  site: string,
  publication: Publication,
  program: string,
  cache: string,
  browser: WarmBrowser,
  isThere: ReadonlySet<string>,
): Promise<MadeImages> {
  const authors = publication.opstellers.map(({ id }) => id);
  for (const author of authors) mkdirSync(join(cache, author), { recursive: true });
  const camera = new Camera(browser);
  const used = new Set(authors);
  let made = 0;
  for (const { author, target, page, body, key } of wantedOf(publication, isThere, stylesOf(program))) {
    const kept = join(author, `${key}.png`);
    const file = join(cache, kept);
    used.add(kept);
    if (!existsSync(file)) {
      const half = `${file}.deel`;
      writeFileSync(half, await camera.photograph(page, body));
      // Renamed when whole: a killed build must not leave half a picture that a next build trusts.
      renameSync(half, file);
      made += 1;
    }
    copyFileSync(file, join(site, target));
  }
  await camera.close();
  for (const name of readdirSync(cache, { recursive: true }).map(String)) {
    if (!used.has(name) && !isThere.has(dirname(name))) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const all = authors.reduce((sum, author) => sum + readdirSync(join(cache, author)).length, 0);
  return { made, kept: all - made };
}

/** What is to be photographed, on which page; a picture is known by all that it is made of. */
function* wantedOf(publication: Publication, isThere: ReadonlySet<string>, styles: ImageStyles): Generator<Wanted> {
  const pages = new Map<string, { page: string; hash: string }>();
  const themed = (theme: string) => {
    const found = publication.dataset.huisstijlen.get(theme);
    const page = imagePage(found ? { ...styles, sheets: styles.sheets + themeCss(found) } : styles);
    return { page, hash: hashOf(page) };
  };
  const others = publication.opstellers.filter(({ id }) => !isThere.has(id));
  for (const { author, target, body, theme = "" } of shareImages(publication, others)) {
    const { page, hash } = pages.get(theme) ?? themed(theme);
    pages.set(theme, { page, hash });
    yield { author, target, page, body, key: hashOf(hash + body) };
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
