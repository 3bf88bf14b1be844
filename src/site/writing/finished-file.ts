import type { WorkbookData } from "../author-workbooks.ts";
import type { ChapteredDocument } from "../chapter-pages.ts";
import type { PageParts } from "../markup/other-scripts.ts";

/** Tells with a page where the style sheet of other scripts than Latin is. */
export const otherScriptsHeader = "raadzaam-andere-schriften";

/** A file of the site, made and on its way to the disk. */
export interface FinishedFile {
  /** Place below the folder of the site, with slashes: `hbel/cijfers/index.html`. */
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Of a page that holds only marks of these (large-parts.ts). */
  parts?: readonly string[];
  /** Of a page in which words in other scripts than Latin are still to be marked. */
  otherScripts?: PageParts;
  /** Of the page of a document, which is to be cut into a page for each chapter. */
  document?: ChapteredDocument;
}

/** What is handed over at once: files, and the workbooks of which files are still to be made. */
export interface Lot {
  files: FinishedFile[];
  workbooks: WorkbookData[];
}
