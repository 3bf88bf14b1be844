import type { Browser, CDPSession, Page } from "puppeteer-core";

/** A tab that is reused for one piece of work after another, and replaced when it fails. */
export interface PatientTab {
  /**
   * @param patience milliseconds after which a tab that does not answer is given up
   * @throws what the work throws; or that the tab or its browser died, or did not answer in time
   */
  use<T>(patience: number, work: (tab: Page) => Promise<T>): Promise<T>;
  close(): void;
}

/** Clearing takes as long as the print of some five pages. */
const usesPerClearing = 3;

export function patientTab(browser: () => Promise<Browser>): PatientTab {
  let tab: Page | undefined;
  let session: CDPSession | undefined;
  let uses = 0;
  // Not awaited: a hung tab may never answer, and the browser takes it along when it closes.
  const close = (): void => {
    tab?.close().catch(() => undefined);
    tab = undefined;
    session = undefined;
  };
  return {
    async use(patience, work) {
      try {
        const running = await browser();
        tab ??= await withinTime(running.newPage(), patience);
        const worker = tab;
        return await whileAlive(running, worker, patience, async () => {
          const result = await work(worker);
          if (++uses % usesPerClearing > 0) return result;
          session ??= await worker.createCDPSession();
          // By itself it keeps the pages that it has left, 85 MB for a long document, until it has well over a gigabyte.
          await session.send("HeapProfiler.collectGarbage");
          return result;
        });
      } catch (error) {
        close();
        throw error;
      }
    },
    close,
  };
}

/** A browser or a tab that dies leaves its open calls without an answer, and a tab that hangs too; this ends them. */
async function whileAlive<T>(browser: Browser, tab: Page, patience: number, work: () => Promise<T>): Promise<T> {
  const ended = Promise.withResolvers<never>();
  const gone = (): void => ended.reject(new Error("de browser is gestopt"));
  const crashed = (): void => ended.reject(new Error("het tabblad is vastgelopen"));
  // Not `once`: what that adds, `off` does not take away, and all that was printed would stay in memory.
  browser.on("disconnected", gone);
  tab.on("error", crashed);
  try {
    return await withinTime(Promise.race([work(), ended.promise]), patience);
  } finally {
    browser.off("disconnected", gone);
    tab.off("error", crashed);
  }
}

function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const seconds = String(milliseconds / 1000).replace(".", ",");
    timer = setTimeout(() => reject(new Error(`geen antwoord binnen ${seconds} seconden`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
