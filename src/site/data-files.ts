import { workbooksOf } from "./author-workbooks.ts";
import { catalogueFileOf, siteCatalogueFile } from "./catalogue-files.ts";
import { type DataFile, dataFilesOf, schemaFiles } from "./open-data.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import { workbookFiles } from "./workbook-files.ts";

/** Open data of the site as a whole: what describes the fields, and the catalogue of catalogues. */
export function siteDataFiles(publication: Publication): DataFile[] {
  return [...schemaFiles(), siteCatalogueFile(publication)];
}

/** Open data of one author as text: its figures, its tables, and its catalogue. */
export function authorTextFiles(publication: Publication, opsteller: PublishedOpsteller): DataFile[] {
  return [...dataFilesOf(opsteller, () => publication.registerOf(opsteller)), catalogueFileOf(publication, opsteller)];
}

/** All open data of one author: the text files, and the workbooks. */
export function authorDataFiles(
  publication: Publication,
  opsteller: PublishedOpsteller,
): DataFile<string | Uint8Array>[] {
  const workbooks = workbooksOf(publication, opsteller);
  return [...authorTextFiles(publication, opsteller), ...(workbooks ? workbookFiles(workbooks) : [])];
}
