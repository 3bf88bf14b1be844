import type { Browser, Page } from "puppeteer-core";
import type { Attachment } from "./finish/attachments.ts";
import type { Information } from "./finish/information.ts";
import type { FinishedPdf } from "./finish.ts";
import { startFinishers } from "./finishers.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { patienceFor } from "./patience.ts";
import { patientTab } from "./patient-tab.ts";
import { printPage } from "./print.ts";

/** One document to print. */
export interface PrintJob {
  /** Name in messages: `hbel/uitvoeringsplan`. */
  name: string;
  url: string;
  /** Bytes of the page there, which tell how long to wait for it. */
  size?: number;
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
  /** Milliseconds after which a tab that does not answer is replaced, for a page of so many bytes and how many times it was tried. */
  patience?: (size: number, tries: number) => number;
}

const triesPerDocument = 3;

/**
 * Prints jobs with one warm browser and a few tabs, and hands each result over as soon as it is there. A tab that crashes
 * or hangs is replaced and its document tried again; a document that keeps failing is reported and the rest still comes.
 * @throws what `done` throws; nothing more is printed then
 */
export async function printAll(
  browser: () => Promise<Browser>,
  jobs: readonly PrintJob[],
  done: (result: PrintResult) => void | Promise<void>,
  { tabs = 2, patience = patienceFor }: PressOptions = {},
): Promise<void> {
  const waiting = [...jobs];
  const finishers = startFinishers(tabs);
  const finish = async (job: PrintJob, { pdf, facts }: Printed): Promise<PrintResult> => {
    try {
      const additions = { facts, attachments: job.attachments?.() };
      return { job, pdf: await finishers.finish(pdf, job.information, additions) };
    } catch (error) {
      return { job, failure: reasonOf(error) };
    }
  };
  const worker = async (): Promise<void> => {
    const tab = patientTab(browser);
    let finishing: Promise<void> | undefined;
    try {
      for (let job = waiting.shift(); job; job = waiting.shift()) {
        const { url, size = 0 } = job;
        const print = (tries: number) => tab.use(patience(size, tries), (page) => printWithFacts(page, url));
        const printed = await severalTimes(print);
        // A tab prints one document while the last one is finished, and no more: what waits is in memory.
        await finishing;
        const result = "failure" in printed ? { job, failure: printed.failure } : finish(job, printed);
        finishing = Promise.resolve(result).then(done);
        // What goes wrong is thrown where it is awaited; until then it may not end the program.
        finishing.catch(() => undefined);
      }
      await finishing;
    } finally {
      waiting.length = 0;
      tab.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(tabs, jobs.length) }, worker));
  } finally {
    await finishers.close();
  }
}

interface Printed {
  pdf: Uint8Array;
  facts: PageFacts;
}

async function printWithFacts(tab: Page, url: string): Promise<Printed> {
  const pdf = await printPage(tab, url);
  return { pdf, facts: await pageFacts(tab) };
}

async function severalTimes<T extends object>(work: (tries: number) => Promise<T>): Promise<T | { failure: string }> {
  let failure = "";
  for (let tries = 1; tries <= triesPerDocument; tries++) {
    try {
      return await work(tries);
    } catch (error) {
      failure = reasonOf(error);
    }
  }
  return { failure };
}

/** In one line. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}
