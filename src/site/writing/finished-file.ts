import type { Archive } from "../../exports/workbook/zip.ts";
import type { ChapteredDocument } from "../chapter-pages.ts";

/** A file of the site, made and on its way to the disk. */
export interface FinishedFile {
  /** Place below the folder of the site, with slashes: `hbel/cijfers/index.html`. */
  path: string;
  /** Text, bytes as they are, or what is still to be packed. */
  content: string | Uint8Array | Archive;
  /** Of the page of a document, which is to be cut into a page for each chapter. */
  document?: ChapteredDocument;
}
