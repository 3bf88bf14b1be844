// The thread of a SiteWriter.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { TextBytes } from "../../exports/text-bytes.ts";
import { mayHoldOtherScript } from "../../writing-systems.ts";
import { type ChapteredDocument, chapterPages } from "../chapter-pages.ts";
import { markOtherScripts } from "../markup/other-scripts.ts";
import { workbookFiles } from "../workbook-files.ts";
import type { FinishedFile, Lot } from "./finished-file.ts";
import { withParts } from "./large-parts.ts";

const site = workerData as string;
const folders = new Set<string>();
/** Files are written one at a time. */
const text = new TextBytes();

// Not asynchronous: many small files take three times as long when each waits for its turn.
parentPort?.on("message", (lot: Lot | "end") => {
  if (lot === "end") return parentPort?.close();
  for (const file of lot.files) writeFinished(file);
  for (const { address, content } of lot.workbooks.flatMap(workbookFiles)) write(address, content());
  parentPort?.postMessage("written");
});

function writeFinished({ path, content, parts = [], otherScripts, document }: FinishedFile): void {
  if (content instanceof Uint8Array) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const page = withScripts(withParts(bytes, parts), otherScripts);
    write(path, page);
    if (document) writeChapters(page, document);
  } else write(path, text.of(content));
}

/** The page with its words in other scripts than Latin marked; most pages have none and are left unread. */
function withScripts(page: Buffer, parts: FinishedFile["otherScripts"]): Buffer {
  return parts && mayHoldOtherScript(page) ? Buffer.from(markOtherScripts(page.toString("utf8"), parts)) : page;
}

/** Pages are cut as the bytes that they are: the marks to cut at are plain letters, and the rest need not be read. */
const bytes = "latin1";
const asBytes = (text: string): string => Buffer.from(text).toString(bytes);

function writeChapters(page: Buffer, document: ChapteredDocument): void {
  for (const { address, html } of chapterPages(page.toString(bytes), inBytes(document))) {
    write(`${address}index.html`, Buffer.from(html, bytes));
  }
}

function inBytes(document: ChapteredDocument): ChapteredDocument {
  const texts = Object.entries(document).map(([key, value]) => [
    key,
    typeof value === "string" ? asBytes(value) : value,
  ]);
  const plain = new Map([...document.plain].map(([section, html]) => [section, asBytes(html)]));
  return { ...Object.fromEntries(texts), plain };
}

function write(path: string, content: Uint8Array): void {
  const file = join(site, path);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, content);
}
