import { type Range, TextBytes } from "../../exports/text-bytes.ts";
import type { WorkbookData } from "../author-workbooks.ts";
import type { ChapteredDocument } from "../chapter-pages.ts";
import type { PageParts } from "../markup/other-scripts.ts";

/** Tells with a page where the style sheet of other scripts than Latin is. */
export const otherScriptsHeader = "raadzaam-andere-schriften";

/** A file of the site, made and on its way to the disk. */
export interface FinishedFile {
  /** Place below the folder of the site, with slashes: `hbel/cijfers/index.html`. */
  path: string;
  /** Of a page in which words in other scripts than Latin are still to be marked. */
  otherScripts?: PageParts;
  /** Of the page of a document, which is to be cut into a page for each chapter. */
  document?: ChapteredDocument;
}

/** What is handed over at once: files, and the workbooks of which files are still to be made. */
export interface Lot {
  /** The content of all files. It changes hands without being copied, and comes back to be filled again. */
  room: ArrayBuffer;
  files: readonly (FinishedFile & Range)[];
  workbooks: readonly WorkbookData[];
}

/**
 * Collects files for a lot. Each becomes bytes at once, so that its text need not live until all others are made: texts that
 * do are copied by the garbage collector, and again on their way to another thread.
 */
export class LotMaker {
  readonly #bytes: TextBytes;
  readonly #files: (FinishedFile & Range)[] = [];

  constructor(room = new ArrayBuffer(0)) {
    this.#bytes = new TextBytes("utf8", room);
  }

  add(file: FinishedFile, ...content: readonly (string | Uint8Array)[]): void {
    this.#files.push({ ...file, ...this.#bytes.add(...content) });
  }

  /** The lot, when nothing is to be added any more. */
  finish(workbooks: readonly WorkbookData[] = []): Lot {
    return { room: this.#bytes.room, files: this.#files, workbooks };
  }
}
