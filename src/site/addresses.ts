/** Addresses of the site. They are lasting: other sites and printed documents point to them. */
export const opstellerAddress = (opsteller: string) => `/${opsteller}/`;
export const documentAddress = (opsteller: string, document: string) => `/${opsteller}/${document}/`;
export const chapterAddress = (opsteller: string, document: string, chapter: string) =>
  `/${opsteller}/${document}/${chapter}/`;
export const pdfAddress = (opsteller: string, document: string) =>
  `/${opsteller}/${document}/${opsteller}-${document}.pdf`;
/** The summary of a document on two pages. */
export const summaryPdfAddress = (opsteller: string, document: string) =>
  `/${opsteller}/${document}/${opsteller}-${document}-samenvatting.pdf`;
export const themeAddress = (theme: string) => `/huisstijl/${theme}.css`;
export const figuresAddress = (opsteller: string) => `/${opsteller}/cijfers/`;
export const figureAddress = (opsteller: string, figure: string) => `/${opsteller}/cijfers/#${figure}`;
export const figuresFileAddress = (opsteller: string) => `/${opsteller}/cijfers.json`;
/** Where the fields of the open data are explained. */
export const fieldsAddress = "/downloads/velden/";
export const schemaAddress = (name: string) => `/${name}.schema.json`;
export const compareAddress = "/vergelijken/";
export const comparisonAddress = (year: number) => `/vergelijken/${year}/`;
export const whatIfAddress = (opsteller: string) => `/${opsteller}/wat-als/`;
export const tablesAddress = (opsteller: string) => `/${opsteller}/tabellen/`;
export const tableAddress = (opsteller: string, table: string) => `/${opsteller}/tabellen/#${table}`;
export const tableFileAddress = (opsteller: string, table: string, format: TableFormat) =>
  `/${opsteller}/tabellen/${table}.${format}`;
export const termsAddress = "/begrippen/";
export const termAddress = (term: string) => `/begrippen/#${term}`;
export const sourcesAddress = "/bronnen/";
export const sourceAddress = (source: string) => `/bronnen/#${source}`;

export const tableFormats = ["csv", "xlsx", "ods", "json"] as const;
export type TableFormat = (typeof tableFormats)[number];
/** All tables of an author in one workbook. */
export const authorWorkbookAddress = (opsteller: string, format: "xlsx" | "ods") =>
  `/${opsteller}/tabellen/${opsteller}-tabellen.${format}`;
export const catalogueAddress = (opsteller: string) => `/${opsteller}/catalogus.jsonld`;
export const siteCatalogueAddress = "/catalogus.jsonld";
export const downloadsAddress = "/downloads/";
export const searchAddress = "/zoeken/";
export const overviewAddress = "/overzicht/";
export const contactAddress = "/contact/";
/** New versions of the documents of an author. */
export const feedAddress = (opsteller: string) => `/${opsteller}/nieuw.atom`;
/** A document in short, with what a communication team needs to pass it on. */
export const shareAddress = (opsteller: string, document: string) => `/${opsteller}/${document}/delen/`;
/** The picture that networks show with the address of a document. */
export const shareImageAddress = (opsteller: string, document: string) =>
  `/${opsteller}/${document}/${opsteller}-${document}.png`;
/** The picture of a chapter that has a chart. */
export const chapterImageAddress = (opsteller: string, document: string, chapter: string) =>
  `${chapterAddress(opsteller, document, chapter)}${opsteller}-${document}-${chapter}.png`;
