import { escapeHtml } from "../markup/escape-html.ts";
import type { SharedFigure } from "./shared-figures.ts";

/** Size that the networks ask for, in pixels. */
export const imageSize = { width: 1200, height: 630 } as const;

/** What every picture for networks says. */
export interface ImageAbout {
  site: string;
  author: string;
  /** Sentence that this is a demonstration. */
  notice: string;
}

/** What stands on the picture of a document. */
export interface DocumentImage extends ImageAbout {
  kind: string;
  title: string;
  figure?: SharedFigure;
}

/** What stands on the picture of a chapter: what its first chart finds, and the chart. */
export interface ChapterImage extends ImageAbout {
  /** `7 Leerroutes`. */
  chapter: string;
  /** `Uitvoeringsplan Wet inburgering`. */
  document: string;
  /** Of the chart. */
  title: string;
  /** Its drawing, in the classes of the site. */
  svg: string;
}

/** Letters that are so long get smaller, so that no title runs off the picture. */
const sizes = [
  { upTo: 40, size: 76 },
  { upTo: 80, size: 60 },
  { upTo: 140, size: 46 },
  { upTo: Number.POSITIVE_INFINITY, size: 36 },
];
/** A title above a drawing leaves it room. */
const besideDrawing = 46;

const titleHtml = (title: string, largest: number): string => {
  const size = Math.min(largest, sizes.find(({ upTo }) => title.length <= upTo)?.size ?? 36);
  return `<h1 class="t${size}">${escapeHtml(title)}</h1>`;
};
const around = ({ site, notice }: ImageAbout, content: string): string =>
  `<p class="merk">${escapeHtml(site)}</p>${content}<p class="melding">${escapeHtml(notice)}</p>`;

/** The body of the picture of a document. */
export function documentImageHtml(image: DocumentImage): string {
  const { kind, title, author, figure } = image;
  const layer = figure?.layer === "gerealiseerd" || !figure ? "besluit" : figure.layer;
  const amount = figure
    ? `<div class="cijfer"><p>${escapeHtml(figure.name)}</p><p class="groot ${layer}">${escapeHtml(figure.shown)}</p></div>`
    : "";
  return around(image, `${titleHtml(title, 76)}<p class="wie">${escapeHtml(kind)}, ${escapeHtml(author)}</p>${amount}`);
}

/** The body of the picture of a chapter. A drawing that is high stands beside the words, else it would be small. */
export function chapterImageHtml(image: ChapterImage): string {
  const { chapter, document, author, title, svg } = image;
  const [, width = 1, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const where = `<p class="wie">${[chapter, document, author].map((name) => `<span>${escapeHtml(name)}</span>`).join("")}</p>`;
  const drawing = `<div class="beeld">${svg.replace("<svg ", '<svg preserveAspectRatio="xMinYMid" ')}</div>`;
  const isHigh = height / width > 0.4;
  return around(
    image,
    `<div class="${isHigh ? "naast" : "onder"}"><div>${titleHtml(title, besideDrawing)}${where}</div>${drawing}</div>`,
  );
}
