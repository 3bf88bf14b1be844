import { escapeHtml } from "../markup/escape-html.ts";
import type { KeyFigure } from "./key-figures.ts";

/** Size that the networks ask for, in pixels. */
export const imageSize = { width: 1200, height: 630 } as const;

/** What stands on the picture of a document. */
export interface ShareImage {
  site: string;
  kind: string;
  title: string;
  author: string;
  figure?: KeyFigure;
  /** Sentence that this is a demonstration. */
  notice: string;
}

/** Where the styles of the picture come from. */
export interface ImageStyles {
  /** The design tokens of the site, so that the picture has its colours. */
  tokens: string;
  /** The fonts as data, each with its weight. */
  fonts: readonly { family: string; weight: 400 | 600; base64: string }[];
}

/** Letters that are so long get smaller, so that no title runs off the picture. */
const sizes = [
  { upTo: 40, size: 76 },
  { upTo: 80, size: 60 },
  { upTo: 140, size: 46 },
  { upTo: Number.POSITIVE_INFINITY, size: 36 },
];

/** The page that is photographed: it loads nothing, so the same words always give the same picture. */
export function shareImageHtml(image: ShareImage, { tokens, fonts }: ImageStyles): string {
  const { site, kind, title, author, figure, notice } = image;
  const faces = fonts.map(
    ({ family, weight, base64 }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format("woff2")}`,
  );
  const size = sizes.find(({ upTo }) => title.length <= upTo)?.size ?? 36;
  const layer = figure?.layer === "gerealiseerd" || !figure ? "besluit" : figure.layer;
  const amount = figure
    ? `<div class="cijfer"><p>${escapeHtml(figure.name)}</p><p class="groot ${layer}">${escapeHtml(figure.shown)}</p></div>`
    : "";
  return `<!doctype html><html lang="nl" data-thema="licht"><meta charset="utf-8"><style>${faces.join("")}${tokens}
*{box-sizing:border-box;margin:0}
body{width:${imageSize.width}px;height:${imageSize.height}px;padding:56px 72px 0;display:flex;flex-direction:column;background:var(--basis-color-default-bg-document);color:var(--basis-color-default-color-document);font-family:var(--raadzaam-font-family-ui);font-size:28px;border-top:14px solid var(--basis-color-action-1-color-default);overflow:hidden}
.merk{font-family:var(--basis-heading-font-family);font-weight:600;font-size:32px}
h1{margin-top:30px;font:600 ${size}px/1.12 var(--basis-heading-font-family);letter-spacing:-.01em;max-width:1000px;text-wrap:balance}
.wie{margin-top:16px;color:var(--basis-color-default-color-subtle)}
.cijfer{margin-top:auto}
.groot{display:inline-block;font:600 72px/1.25 var(--basis-heading-font-family);border-bottom:5px solid currentColor;text-decoration-color:currentColor}
.wettelijk{border-bottom:10px double var(--raadzaam-wettelijk)}
.besluit{border-bottom-color:var(--raadzaam-besluit)}
.raming{border-bottom:5px dashed var(--raadzaam-raming)}
.melding{margin:26px -72px 0;padding:12px 72px 14px;font-size:20px;line-height:1.3;background:var(--basis-color-warning-bg-subtle)}
h1+.wie+.melding{margin-top:auto}
</style><body><p class="merk">${escapeHtml(site)}</p><h1>${escapeHtml(title)}</h1><p class="wie">${escapeHtml(kind)}, ${escapeHtml(author)}</p>${amount}<p class="melding">${escapeHtml(notice)}</p></body></html>`;
}
