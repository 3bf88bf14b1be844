import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { documentsOf } from "./support/pages.ts";
import { siteInBrowser } from "./support/site-in-browser.ts";

const web = siteInBrowser();

/** What a camera would see of an element: its picture in points of colour. */
async function seen(selector: string): Promise<{ width: number; height: number; data: Uint8Array }> {
  const element = await web.tab.waitForSelector(selector);
  const picture = await element?.screenshot({ encoding: "base64" });
  const [width = 0, height = 0, ...data] = await web.tab.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paper = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    paper.drawImage(image, 0, 0);
    return [image.width, image.height, ...paper.getImageData(0, 0, image.width, image.height).data];
  }, picture ?? "");
  return { width, height, data: Uint8Array.from(data) };
}

describe("wie een QR-code van papier leest, met een ander programma dan haar maakte", () => {
  test.each([
    ["op de omslag", "", ".omslag__code"],
    ["van de samenvatting", "samenvatting/", ":has(> svg.qr)"],
  ])("komt %s bij het stuk uit", async (_, part, code) => {
    const { adres } = web.publication.dataset.landelijk.site;
    await web.tab.emulateMediaType("print");
    await web.tab.setViewport({ width: 800, height: 1100, deviceScaleFactor: 2 });
    for (const { opsteller, id } of documentsOf(web.publication)) {
      await web.tab.goto(`${web.address}/druk/${opsteller.id}/${id}/${part}`, { waitUntil: "load" });
      expect(decodeQR(await seen(code))).toBe(`${adres}/${opsteller.id}/${id}/`);
    }
  });
});
