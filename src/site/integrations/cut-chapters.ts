// Runs beside the site builder, on a core of its own: cuts each document into chapters as soon as its page is written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { type ChapteredDocument, chapterPages } from "../chapter-pages.ts";

export interface CutWork {
  /** The site. */
  folder: string;
  documents: readonly ChapteredDocument[];
}

/** Pages are handled as the bytes that they are: the marks to cut at are plain letters, and the rest need not be read. */
const bytes = "latin1";
const asBytes = (text: string): string => Buffer.from(text).toString(bytes);
const pause = 25;

const { folder, documents } = workerData as CutWork;
let isComplete = false;
parentPort?.once("message", () => {
  isComplete = true;
});

let waiting = [...documents];
while (waiting.length > 0) {
  const mayWait = !isComplete;
  const later = waiting.filter((document) => !cut(document));
  if (later.length > 0 && !mayWait) throw new Error(`no page ${later[0]?.address}`);
  waiting = later;
  await setTimeout(pause);
}

/** @returns whether its page was there, whole */
function cut(document: ChapteredDocument): boolean {
  const file = join(folder, document.address, "index.html");
  if (!existsSync(file)) return false;
  const html = readFileSync(file, bytes);
  if (!html.trimEnd().endsWith("</html>")) return false;
  // Not asynchronous: many small files take three times as long when each waits for its turn.
  for (const page of chapterPages(html, inBytes(document))) {
    mkdirSync(join(folder, page.address), { recursive: true });
    writeFileSync(join(folder, page.address, "index.html"), page.html, bytes);
  }
  return true;
}

function inBytes(document: ChapteredDocument): ChapteredDocument {
  const texts = Object.entries(document).map(([key, value]) => [
    key,
    typeof value === "string" ? asBytes(value) : value,
  ]);
  const plain = new Map([...document.plain].map(([section, html]) => [section, asBytes(html)]));
  return { ...Object.fromEntries(texts), plain };
}
