import type { Archive } from "../exports/workbook/zip.ts";
import { catalogueFileOf, siteCatalogueFile } from "./catalogue-files.ts";
import { type DataFile, dataFilesOf, schemaFiles } from "./open-data.ts";
import type { Publication } from "./publication.ts";
import type { PublishedOpsteller } from "./published-opsteller.ts";
import { workbookFilesOf } from "./workbook-files.ts";

/** Open data of the site as a whole: what describes the fields, and the catalogue of catalogues. */
export function siteDataFiles(publication: Publication): DataFile[] {
  return [...schemaFiles(), siteCatalogueFile(publication)];
}

/** Open data of one author: its figures, its tables in every format, and its catalogue. */
export function authorDataFiles(publication: Publication, opsteller: PublishedOpsteller): DataFile<string | Archive>[] {
  return [
    ...dataFilesOf(opsteller, () => publication.registerOf(opsteller)),
    ...workbookFilesOf(publication, opsteller),
    catalogueFileOf(publication, opsteller),
  ];
}
