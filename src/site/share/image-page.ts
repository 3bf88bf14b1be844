import { imageSize } from "./share-image.ts";

/** Where the styles of a picture for networks come from. */
export interface ImageStyles {
  /** The design tokens of the site, so that the picture has its colours, and what its drawings look like. */
  sheets: string;
  /** The fonts as data, each with its weight. */
  fonts: readonly { family: string; weight: 400 | 600; base64: string }[];
}

const own = `
*{box-sizing:border-box;margin:0}
body{width:${imageSize.width}px;height:${imageSize.height}px;padding:56px 72px 0;display:flex;flex-direction:column;background:var(--basis-color-default-bg-document);color:var(--basis-color-default-color-document);font-family:var(--raadzaam-font-family-ui);font-size:28px;border-top:14px solid var(--basis-color-action-1-color-default);overflow:hidden}
.merk{font-family:var(--basis-heading-font-family);font-weight:600;font-size:32px}
h1{margin-top:30px;font:600 36px/1.12 var(--basis-heading-font-family);letter-spacing:-.01em;max-width:1000px;text-wrap:balance}
.t76{font-size:76px}
.t60{font-size:60px}
.t46{font-size:46px}
.wie{margin-top:16px;color:var(--basis-color-default-color-subtle)}
.cijfer{margin-top:auto}
.groot{display:inline-block;font:600 72px/1.25 var(--basis-heading-font-family);border-bottom:5px solid currentColor}
.wettelijk{border-bottom:10px double var(--raadzaam-wettelijk)}
.besluit{border-bottom-color:var(--raadzaam-besluit)}
.raming{border-bottom:5px dashed var(--raadzaam-raming)}
.onder,.naast{flex:1;min-height:0;display:flex;flex-direction:column;gap:24px}
.naast{flex-direction:row;gap:48px}
.naast>:first-child{flex:0 0 400px}
.naast h1{font-size:38px}
.onder .wie,.naast .wie{font-size:24px;line-height:1.35;margin-top:12px}
.onder .wie span+span::before{content:", "}
.naast .wie span{display:block}
.onder h1{margin-top:18px}
.beeld{flex:1;min-width:0;min-height:0}
.naast>.beeld{margin-top:-32px}
.beeld svg.g{width:100%;height:100%}
.melding{flex:none;margin:26px -72px 0;padding:12px 72px 14px;font-size:20px;line-height:1.3;background:var(--basis-color-warning-bg-subtle)}
h1+.wie+.melding{margin-top:auto}
`;

/**
 * The page that pictures are photographed on, one after the other; each is the body of it. It loads nothing, so the same words
 * always give the same picture.
 */
export function imagePage({ sheets, fonts }: ImageStyles): string {
  const faces = fonts.map(
    ({ family, weight, base64 }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format("woff2")}`,
  );
  return `<!doctype html><html lang="nl" data-thema="licht"><meta charset="utf-8"><style>${faces.join("")}${sheets}${own}</style><body></body></html>`;
}
