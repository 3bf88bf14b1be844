import type { Body } from "./described-document.ts";
import { licenceAddress } from "./licence-address.ts";

/** A file in which a dataset can be had. */
export interface Distribution {
  address: string;
  /** `csv`, `xlsx`, `ods` or `json`. */
  format: "csv" | "xlsx" | "ods" | "json";
}

/** A table, or all tables of an author, as something to reuse. */
export interface CataloguedDataset {
  /** Address of the page where a reader sees it. */
  page: string;
  title: string;
  description: string;
  year?: number;
  distributions: readonly Distribution[];
}

/** What a catalogue says about itself and about all its datasets. */
export interface CatalogueAbout {
  address: string;
  title: string;
  description: string;
  homepage: string;
  publisher: Body;
  contact: { name: string; email?: string; page?: string };
  /** Address of the licence. */
  licence: string;
  /** yyyy-mm-dd. */
  modified: string;
  keywords: readonly string[];
}

const fileTypes = "http://publications.europa.eu/resource/authority/file-type";
const formats: Record<Distribution["format"], { fileType: string; mediaType: string }> = {
  csv: { fileType: "CSV", mediaType: "text/csv" },
  json: { fileType: "JSON", mediaType: "application/json" },
  ods: { fileType: "ODS", mediaType: "application/vnd.oasis.opendocument.spreadsheet" },
  xlsx: { fileType: "XLSX", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
};
const dutch = "http://publications.europa.eu/resource/authority/language/NLD";
const isPublic = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
/** Government and public sector, in the list of themes of the European data portal. */
const government = "http://publications.europa.eu/resource/authority/data-theme/GOVE";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const link = (address: string) => ({ "@id": address });
const inDutch = (text: string) => ({ "@value": text, "@language": "nl" });
const day = (date: string) => ({ "@value": date, "@type": "xsd:date" });

const licenceOf = (address: string) => link(licenceAddress(address));

function publisherOf({ name, tooi }: Body) {
  const id = tooi ? { "@id": `https://identifier.overheid.nl/tooi/id/gemeente/${tooi}` } : {};
  return { ...id, "@type": "foaf:Organization", "foaf:name": inDutch(tooi ? `gemeente ${name}` : name) };
}

function contactOf({ name, email, page }: CatalogueAbout["contact"]) {
  return {
    "@type": "vcard:Organization",
    "vcard:fn": name,
    ...(email ? { "vcard:hasEmail": link(`mailto:${email}`) } : {}),
    ...(page ? { "vcard:hasURL": link(page) } : {}),
  };
}

function aboutCatalogue(about: CatalogueAbout) {
  const { address, title, description, homepage, publisher, contact, modified, licence } = about;
  return {
    "@id": address,
    "@type": "dcat:Catalog",
    "dct:title": inDutch(title),
    "dct:description": inDutch(description),
    "dct:publisher": publisherOf(publisher),
    "dcat:contactPoint": contactOf(contact),
    "dct:language": link(dutch),
    "dct:modified": day(modified),
    "dct:license": licenceOf(licence),
    "foaf:homepage": link(homepage),
  };
}

/** The datasets of one author as DCAT in JSON-LD, after the Dutch application profile (DCAT-AP-NL 3.0). */
export function catalogueJsonLd(about: CatalogueAbout, datasets: readonly CataloguedDataset[]) {
  return {
    "@context": context,
    ...aboutCatalogue(about),
    "dcat:dataset": datasets.map((dataset) => datasetJsonLd(about, dataset)),
  };
}

/** The catalogue of the site: that of each author is part of it. */
export function siteCatalogueJsonLd(about: CatalogueAbout, parts: readonly CatalogueAbout[]) {
  return { "@context": context, ...aboutCatalogue(about), "dcat:catalog": parts.map(aboutCatalogue) };
}

function datasetJsonLd(
  { publisher, contact, licence, modified, keywords }: CatalogueAbout,
  { page, title, description, year, distributions }: CataloguedDataset,
) {
  return {
    "@id": page,
    "@type": "dcat:Dataset",
    "dct:identifier": page,
    "dct:title": inDutch(title),
    "dct:description": inDutch(description),
    "dct:publisher": publisherOf(publisher),
    "dct:creator": publisherOf(publisher),
    "dcat:contactPoint": contactOf(contact),
    "dcat:theme": link(government),
    "dcat:keyword": keywords.map(inDutch),
    "dcat:landingPage": link(page),
    "dct:accessRights": link(isPublic),
    "dct:language": link(dutch),
    "dct:modified": day(modified),
    ...(year === undefined
      ? {}
      : {
          "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": day(`${year}-01-01`),
            "dcat:endDate": day(`${year}-12-31`),
          },
        }),
    "dcat:distribution": distributions.map(({ address, format }) => ({
      "@type": "dcat:Distribution",
      "dct:title": inDutch(`${title} (${format.toUpperCase()})`),
      "dcat:accessURL": link(page),
      "dcat:downloadURL": link(address),
      "dct:format": link(`${fileTypes}/${formats[format].fileType}`),
      "dcat:mediaType": link(`https://www.iana.org/assignments/media-types/${formats[format].mediaType}`),
      "dct:license": licenceOf(licence),
      "dct:modified": day(modified),
    })),
  };
}
