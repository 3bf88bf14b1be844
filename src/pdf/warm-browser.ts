import type { Browser } from "puppeteer-core";
import { findBrowser, startBrowser } from "./browser.ts";

/** A browser that is started when first needed, shared, and started anew when it died. */
export interface WarmBrowser {
  get(): Promise<Browser>;
  close(): Promise<void>;
}

/** @param folder where a packaged browser is unpacked */
export function warmBrowser(folder: string): WarmBrowser {
  let running: Promise<Browser> | undefined;
  const start = (): Promise<Browser> => findBrowser(folder).then(startBrowser);
  return {
    get() {
      // At once, so that who asks at the same moment waits for the same browser.
      running = running?.then((browser) => (browser.connected ? browser : start()), start) ?? start();
      return running;
    },
    async close() {
      const current = await running?.catch(() => undefined);
      running = undefined;
      if (current) await closeWithin(current, 5000);
    },
  };
}

/** Some builds of the browser do not answer a request to close; their process is ended then. */
async function closeWithin(browser: Browser, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([browser.close().catch(() => undefined), patience]);
  clearTimeout(timer);
  browser.process()?.kill("SIGKILL");
}
