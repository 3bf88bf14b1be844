// Runs beside the site builder, on a core of its own: cuts each document into chapters as soon as its page is written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { documentAddress } from "../addresses.ts";
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
  if (later.length > 0 && !mayWait) throw new Error(`no page of ${later[0]?.opsteller}/${later[0]?.document}`);
  waiting = later;
  await setTimeout(pause);
}

/** @returns whether its page was there, whole */
function cut({ opsteller, document, title, kind }: ChapteredDocument): boolean {
  const file = join(folder, documentAddress(opsteller, document), "index.html");
  if (!existsSync(file)) return false;
  const html = readFileSync(file, bytes);
  if (!html.trimEnd().endsWith("</html>")) return false;
  const named = { opsteller, document, title: asBytes(title), kind: asBytes(kind) };
  // Not asynchronous: many small files take three times as long when each waits for its turn.
  for (const page of chapterPages(html, named)) {
    mkdirSync(join(folder, page.address), { recursive: true });
    writeFileSync(join(folder, page.address, "index.html"), page.html, bytes);
  }
  return true;
}
