import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { patientTab } from "../../src/pdf/patient-tab.ts";
import { printPage } from "../../src/pdf/print.ts";
import { type StaticServer, serveFolder } from "../../src/pdf/static-server.ts";
import { warmBrowser } from "../../src/pdf/warm-browser.ts";
import { browserFolder } from "../support/browser-folder.ts";

const browser = warmBrowser(browserFolder);
let server: StaticServer;
beforeAll(async () => {
  server = await serveFolder(fileURLToPath(new URL("fixtures", import.meta.url)));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("wat is gedrukt blijft niet in het geheugen, niet van het programma en niet van de browser", async () => {
  const tab = patientTab(browser.get);
  const printed: WeakRef<Uint8Array>[] = [];
  let documents = 0;
  // Cleared at every third, so also after the last.
  for (let round = 0; round < 6; round++) {
    await tab.use(60_000, async (page) => {
      const pdf = await printPage(page, `${server.address}/stuk/`);
      printed.push(new WeakRef(pdf));
      const session = await page.createCDPSession();
      ({ documents } = await session.send("Memory.getDOMCounters"));
      await session.detach();
      return pdf;
    });
  }
  // A turn of the event loop later no running function holds the last of them.
  await new Promise((resolve) => setTimeout(resolve, 50));
  collectGarbage();
  expect(printed.filter((pdf) => pdf.deref())).toEqual([]);
  // This one and what was there before it.
  expect(documents).toBeLessThanOrEqual(3);
  tab.close();
});
