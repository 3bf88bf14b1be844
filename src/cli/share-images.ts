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
import { shareImageAddress } from "../site/addresses.ts";
import type { Publication } from "../site/publication.ts";
import { keyFiguresOf } from "../site/share/key-figures.ts";
import { type ImageStyles, imageSize, shareImageHtml } from "../site/share/share-image.ts";
import { themeCss } from "../site/theme/theme-css.ts";

interface Wanted {
  /** Path below the site. */
  target: string;
  html: string;
  key: string;
}

/** How many pictures were made anew, and how many served again. */
export interface MadeImages {
  made: number;
  kept: number;
}

/**
 * Puts a picture of every document beside its page, for who shares its address. A picture whose words and styles are those of
 * an earlier build is not made again.
 */
export async function addShareImages(
  site: string,
  publication: Publication,
  program: string,
  cache: string,
  browser: WarmBrowser,
): Promise<MadeImages> {
  const wanted = imagesOf(publication, stylesOf(program));
  mkdirSync(cache, { recursive: true });
  const missing = wanted.filter(({ key }) => !existsSync(join(cache, `${key}.png`)));
  if (missing.length > 0) await photograph(missing, cache, browser);
  for (const { key, target } of wanted) copyFileSync(join(cache, `${key}.png`), join(site, target));
  const used = new Set(wanted.map(({ key }) => `${key}.png`));
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name), { force: true });
  return { made: missing.length, kept: wanted.length - missing.length };
}

function imagesOf({ dataset, opstellers, templates }: Publication, styles: ImageStyles): Wanted[] {
  const { site } = dataset.landelijk;
  return opstellers.flatMap((opsteller) =>
    opsteller.gegevens.documenten.map((gegevens) => {
      const [figure] = keyFiguresOf(opsteller, gegevens);
      const theme = dataset.huisstijlen.get(opsteller.gegevens.opsteller.huisstijl ?? "");
      const html = shareImageHtml(
        {
          site: site.titel,
          kind: templates.find(({ id }) => id === gegevens.soort)?.name ?? gegevens.soort,
          title: gegevens.titel,
          author: opsteller.gegevens.opsteller.naam,
          notice: site.demonstratie,
          ...(figure ? { figure } : {}),
        },
        theme ? { ...styles, tokens: styles.tokens + themeCss(theme) } : styles,
      );
      return {
        target: shareImageAddress(opsteller.id, gegevens.id),
        html,
        key: createHash("sha256").update(html).digest("hex"),
      };
    }),
  );
}

/** The tokens and the fonts of the site itself. */
function stylesOf(program: string): ImageStyles {
  const font = (name: string) =>
    readFileSync(join(program, `node_modules/@fontsource/${name}-normal.woff2`)).toString("base64");
  return {
    tokens: readFileSync(join(program, "src/site/styles/tokens.css"), "utf8"),
    fonts: [
      { family: "Source Serif 4", weight: 600, base64: font("source-serif-4/files/source-serif-4-latin-600") },
      { family: "Source Sans 3", weight: 400, base64: font("source-sans-3/files/source-sans-3-latin-400") },
    ],
  };
}

async function photograph(wanted: readonly Wanted[], cache: string, browser: WarmBrowser): Promise<void> {
  const tab: Page = await (await browser.get()).newPage();
  await tab.setViewport({ ...imageSize, deviceScaleFactor: 1 });
  for (const { html, key } of wanted) {
    await tab.setContent(html, { waitUntil: "load" });
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const half = join(cache, `${key}.deel`);
    writeFileSync(half, await tab.screenshot({ type: "png", optimizeForSpeed: false }));
    // Renamed when whole: a killed build must not leave half a picture that a next build trusts.
    renameSync(half, join(cache, `${key}.png`));
  }
  await tab.close();
}
