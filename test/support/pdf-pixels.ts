import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Canvas {
  canvas: unknown;
  context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } };
}

/** Every page of a PDF as a viewer draws it, one pixel per point. */
async function drawnPages(bytes: Uint8Array): Promise<Buffer[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const factory = pdf.canvasFactory as { create(width: number, height: number): Canvas };
  const pages: Buffer[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, context } = factory.create(width, height);
    await page.render({ canvas: canvas as HTMLCanvasElement, viewport }).promise;
    pages.push(Buffer.from(context.getImageData(0, 0, width, height).data));
    page.cleanup();
  }
  await pdf.cleanup();
  return pages;
}

/** The numbers of the pages that look different in two files; a page that only one of them has is different too. */
export async function differentPages(one: Uint8Array, other: Uint8Array): Promise<number[]> {
  const [left, right] = [await drawnPages(one), await drawnPages(other)];
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => index + 1).filter((number) => {
    const [before, after] = [left[number - 1], right[number - 1]];
    return !before || !after || !before.equals(after);
  });
}
