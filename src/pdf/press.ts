import type { Browser, Page } from "puppeteer-core";
import type { Attachment } from "./finish/attachments.ts";
import type { Information } from "./finish/information.ts";
import { type FinishedPdf, finishPdf } from "./finish.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { printPage } from "./print.ts";

/** One document to print. */
export interface PrintJob {
  /** Name in messages: `hbel/uitvoeringsplan`. */
  name: string;
  url: string;
  information: Information;
  /** Makes the files that go into the PDF. */
  attachments?: () => readonly Attachment[];
}

export interface PrintResult {
  job: PrintJob;
  /** Absent when every try failed. */
  pdf?: FinishedPdf;
  /** Why the last try failed, in one line. */
  failure?: string;
}

export interface PressOptions {
  tabs?: number;
  /** Milliseconds after which a tab that does not answer is replaced: 36 pages take well under a second, 600 under a minute. */
  patience?: number;
}

const triesPerDocument = 3;

/**
 * Prints jobs with one warm browser and a few tabs, and hands each result over as soon as it is there. A tab that crashes
 * or hangs is replaced and its document tried again; a document that keeps failing is reported and the rest still comes.
 */
export async function printAll(
  browser: () => Promise<Browser>,
  jobs: readonly PrintJob[],
  done: (result: PrintResult) => void | Promise<void>,
  { tabs = 2, patience = 180_000 }: PressOptions = {},
): Promise<void> {
  const waiting = [...jobs];
  const worker = async (): Promise<void> => {
    let tab: Page | undefined;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      let result: PrintResult = { job };
      for (let tries = 1; tries <= triesPerDocument && !result.pdf; tries++) {
        try {
          const running = await browser();
          tab ??= await withinTime(running.newPage(), patience);
          const { pdf, facts } = await whileAlive(running, tab, patience, printWithFacts(tab, job.url));
          const additions = { facts, attachments: job.attachments?.() };
          result = { job, pdf: await finishPdf(pdf, job.information, additions) };
        } catch (error) {
          result = { job, failure: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
          // Not awaited: a hung tab may never answer.
          tab?.close().catch(() => undefined);
          tab = undefined;
        }
      }
      await done(result);
    }
    // Not awaited: closing a tab can hang too, and the browser takes it along when it closes.
    tab?.close().catch(() => undefined);
  };
  await Promise.all(Array.from({ length: Math.min(tabs, jobs.length) }, worker));
}

async function printWithFacts(tab: Page, url: string): Promise<{ pdf: Uint8Array; facts: PageFacts }> {
  const pdf = await printPage(tab, url);
  return { pdf, facts: await pageFacts(tab) };
}

/** A browser or a tab that dies leaves its open calls without an answer, and a tab that hangs too; this ends them. */
async function whileAlive<T>(browser: Browser, tab: Page, patience: number, work: Promise<T>): Promise<T> {
  // When it loses the race its failure is of no interest any more.
  work.catch(() => undefined);
  const ended = Promise.withResolvers<never>();
  const gone = (): void => ended.reject(new Error("de browser is gestopt"));
  const crashed = (): void => ended.reject(new Error("het tabblad is vastgelopen"));
  browser.once("disconnected", gone);
  tab.once("error", crashed);
  try {
    return await withinTime(Promise.race([work, ended.promise]), patience);
  } finally {
    browser.off("disconnected", gone);
    tab.off("error", crashed);
  }
}

function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`geen antwoord binnen ${milliseconds / 1000} seconden`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
